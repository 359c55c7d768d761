package io.github.carecyber.rules.plan;

import io.github.carecyber.bench.Baseline;
import io.github.carecyber.bench.Within;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One plan of 200 actions, checked again and again: 59,000 characters of JSON without the spaces between its parts. */
@State(Scope.Benchmark)
public class PlanBenchmark {

    private final RemediationPlan plan = MadeUpPlan.of(200);
    private final PlanValidator validator = MadeUpCall.validator();
    private final List<PlanRule> withoutTexts = PlanRules.ALL.stream()
            .filter(rule -> !rule.rule().id().value().startsWith("plan.text."))
            .toList();
    private final Validator hibernateValidator = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** The constraints of the records alone, on the same plan. */
    @Benchmark
    @Baseline
    public Set<ConstraintViolation<RemediationPlan>> hibernateValidator() {
        return hibernateValidator.validate(plan);
    }

    /** The rules of the domain but for those on texts, and the report. */
    @Benchmark
    @Within(200)
    public Report rulesWithoutTexts() {
        return validator.validate(plan, MadeUpPlan.AS_OF, List.of(), withoutTexts);
    }

    /** The rules of the domain, and the report. */
    @Benchmark
    @Within(600)
    public Report rules() {
        return validator.validate(plan, MadeUpPlan.AS_OF, List.of(), PlanRules.ALL);
    }

    /** What a user calls: the structural check, the rules of the domain and the report. */
    @Benchmark
    @Within(1_200)
    public Report everything() {
        return validator.validate(plan, MadeUpPlan.AS_OF);
    }
}
