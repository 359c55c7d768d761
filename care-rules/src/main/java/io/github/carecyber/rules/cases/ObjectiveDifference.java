package io.github.carecyber.rules.cases;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import java.util.List;
import java.util.Objects;

/**
 * Where the answer to an objective differs from what was expected (<em>écart sur un objectif</em>).
 *
 * <p>For example "D2.O4 expected: not met; found: cannot tell, as the restore log is missing".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param verdict what the rules answered
 * @param expected the status that was expected
 * @param notDecisive the parts that were expected to decide and do not
 * @param decisiveToo the parts that decide and were not expected to
 * @param applicable the parts that were expected not to apply and do
 * @param notApplicableToo the parts that do not apply and were expected to
 * @param notMissing what was expected to be missing and is not
 * @param missingToo what is missing and was not expected to be
 */
public record ObjectiveDifference(
        ObjectiveVerdict verdict,
        Status expected,
        List<ObjectivePart> notDecisive,
        List<ObjectivePart> decisiveToo,
        List<ObjectivePart> applicable,
        List<ObjectivePart> notApplicableToo,
        List<ExpectedGap> notMissing,
        List<Gap> missingToo) {

    /**
     * Copies the lists.
     *
     * @param verdict what the rules answered
     * @param expected the status that was expected
     * @param notDecisive the parts that were expected to decide and do not
     * @param decisiveToo the parts that decide and were not expected to
     * @param applicable the parts that were expected not to apply and do
     * @param notApplicableToo the parts that do not apply and were expected to
     * @param notMissing what was expected to be missing and is not
     * @param missingToo what is missing and was not expected to be
     */
    public ObjectiveDifference {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(expected, "expected");
        notDecisive = Elements.copyOf(notDecisive, "notDecisive");
        decisiveToo = Elements.copyOf(decisiveToo, "decisiveToo");
        applicable = Elements.copyOf(applicable, "applicable");
        notApplicableToo = Elements.copyOf(notApplicableToo, "notApplicableToo");
        notMissing = Elements.copyOf(notMissing, "notMissing");
        missingToo = Elements.copyOf(missingToo, "missingToo");
    }

    /**
     * Tells whether the answer itself is the one expected.
     *
     * @return true if the status is
     */
    public boolean isStatusAsExpected() {
        return expected == verdict.status();
    }

    /**
     * Returns what the answer found rests on: whoever expected another one reads here why.
     *
     * @return the parts that have the status of the objective
     */
    public List<ObjectivePart> decisive() {
        return AttainmentComparison.decisive(verdict);
    }

    /** Whether nothing differs. */
    boolean isNone() {
        return isStatusAsExpected()
                && notDecisive.isEmpty()
                && decisiveToo.isEmpty()
                && applicable.isEmpty()
                && notApplicableToo.isEmpty()
                && notMissing.isEmpty()
                && missingToo.isEmpty();
    }
}
