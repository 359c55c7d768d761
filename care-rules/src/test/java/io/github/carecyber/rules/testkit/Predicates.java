package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.CustomAnswer;
import io.github.carecyber.rules.eligibility.CustomPredicate;
import java.util.Map;

/** Conditions that always have the same answer: the caller's own, with the predicates that answer them. */
public final class Predicates {

    private static final RuleId MET = RuleId.of("test.met");
    private static final RuleId NOT_MET = RuleId.of("test.not-met");
    private static final RuleId NOT_APPLICABLE = RuleId.of("test.not-applicable");
    private static final RuleId UNKNOWN = RuleId.of("test.unknown");

    /** What to pass to {@code Eligibility.of}. */
    public static final Map<RuleId, CustomPredicate> ALL = Map.of(
            MET, question -> CustomAnswer.met(),
            NOT_MET, question -> CustomAnswer.notMet(),
            NOT_APPLICABLE, question -> CustomAnswer.notApplicable(),
            UNKNOWN, question -> CustomAnswer.unknown(new Gap.MissingFact(DataPath.of("elsewhere"))));

    private Predicates() {}

    /** A condition of an answer. */
    public static Criterion of(Status status) {
        RuleId name = switch (status) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNKNOWN -> UNKNOWN;
        };
        return named(name);
    }

    /** A condition that the predicate of a name decides. */
    public static Criterion named(RuleId name) {
        return new Criterion.Custom(
                name, BilingualText.of("Condition " + name, "Condition " + name.value()), Arguments.none());
    }
}
