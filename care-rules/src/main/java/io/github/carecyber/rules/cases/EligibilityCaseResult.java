package io.github.carecyber.rules.cases;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import java.util.List;
import java.util.Objects;

/**
 * How the rules answered a case of eligibility (<em>résultat d’un cas de recevabilité</em>), and where that differs from what was
 * expected.
 *
 * <p>For example "expected: not met because of the window; found: not met because of the window and the policy".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number which case of the file it is, counted from 1
 * @param checked the case
 * @param verdict what the rules answered
 * @param notDecisive the conditions that were expected to decide and do not
 * @param notExpected the simple conditions that decide and were not expected to
 * @param notMissing what was expected to be missing and is not
 * @param missingToo what is missing and was not expected to be
 */
public record EligibilityCaseResult(
        int number,
        EligibilityCase checked,
        EligibilityVerdict verdict,
        List<ExpectedCondition> notDecisive,
        List<Explanation> notExpected,
        List<ExpectedGap> notMissing,
        List<Gap> missingToo)
        implements CaseResult {

    /**
     * Copies the lists.
     *
     * @param number which case of the file it is, counted from 1
     * @param checked the case
     * @param verdict what the rules answered
     * @param notDecisive the conditions that were expected to decide and do not
     * @param notExpected the simple conditions that decide and were not expected to
     * @param notMissing what was expected to be missing and is not
     * @param missingToo what is missing and was not expected to be
     */
    public EligibilityCaseResult {
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(verdict, "verdict");
        notDecisive = Elements.copyOf(notDecisive, "notDecisive");
        notExpected = Elements.copyOf(notExpected, "notExpected");
        notMissing = Elements.copyOf(notMissing, "notMissing");
        missingToo = Elements.copyOf(missingToo, "missingToo");
    }

    @Override
    public boolean isAsExpected() {
        return isStatusAsExpected()
                && notDecisive.isEmpty()
                && notExpected.isEmpty()
                && notMissing.isEmpty()
                && missingToo.isEmpty();
    }

    /**
     * Tells whether the answer itself is the one expected.
     *
     * @return true if the status is
     */
    public boolean isStatusAsExpected() {
        return checked.expected().status() == verdict.status();
    }
}
