package io.github.carecyber.rules.plan;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one action costs in plans of different sizes: the same in all of them where the cost is linear. */
@State(Scope.Benchmark)
public class PlanGrowthBenchmark {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;
    private static final int TEN_THOUSAND = 10_000;

    private final PlanValidator validator = MadeUpCall.validator();

    /** Whether the structural check is part of it. */
    @Param({"false", "true"})
    public boolean structure;

    private RemediationPlan hundred = RemediationPlan.empty();
    private RemediationPlan thousand = RemediationPlan.empty();
    private RemediationPlan tenThousand = RemediationPlan.empty();

    /** Makes the plans. */
    @Setup
    public void make() {
        hundred = MadeUpPlan.of(HUNDRED);
        thousand = MadeUpPlan.of(THOUSAND);
        tenThousand = MadeUpPlan.of(TEN_THOUSAND);
    }

    /** One of a hundred actions. */
    @Benchmark
    @Baseline
    @OperationsPerInvocation(HUNDRED)
    public Report hundred() {
        return validate(hundred);
    }

    /** One of a thousand. */
    @Benchmark
    @AtMost(1.5)
    @OperationsPerInvocation(THOUSAND)
    public Report thousand() {
        return validate(thousand);
    }

    /** One of ten thousand. */
    @Benchmark
    @AtMost(1.5)
    @OperationsPerInvocation(TEN_THOUSAND)
    public Report tenThousand() {
        return validate(tenThousand);
    }

    private Report validate(RemediationPlan plan) {
        return structure
                ? validator.validate(plan, MadeUpPlan.AS_OF)
                : validator.validate(plan, MadeUpPlan.AS_OF, List.of(), PlanRules.ALL);
    }
}
