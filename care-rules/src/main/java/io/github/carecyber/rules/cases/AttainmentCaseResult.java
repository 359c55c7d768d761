package io.github.carecyber.rules.cases;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import java.util.List;
import java.util.Objects;

/**
 * How the rules answered a case of attainment (<em>résultat d’un cas d’atteinte</em>), and where that differs from what was expected.
 *
 * <p>For example "D2.O4 expected: not met; found: reached", and all other objectives as expected.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number which case of the file it is, counted from 1
 * @param checked the case
 * @param verdict what the rules answered
 * @param differences the objectives that were answered otherwise than expected, in the order of the call
 * @param notFound the rules that the declaration was expected to break and does not
 * @param foundToo what is wrong with the declaration and was not expected to be
 */
public record AttainmentCaseResult(
        int number,
        AttainmentCase checked,
        AttainmentVerdict verdict,
        List<ObjectiveDifference> differences,
        List<RuleId> notFound,
        List<Violation> foundToo)
        implements CaseResult {

    /**
     * Copies the lists.
     *
     * @param number which case of the file it is, counted from 1
     * @param checked the case
     * @param verdict what the rules answered
     * @param differences the objectives that were answered otherwise than expected, in the order of the call
     * @param notFound the rules that the declaration was expected to break and does not
     * @param foundToo what is wrong with the declaration and was not expected to be
     */
    public AttainmentCaseResult {
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(verdict, "verdict");
        differences = Elements.copyOf(differences, "differences");
        notFound = Elements.copyOf(notFound, "notFound");
        foundToo = Elements.copyOf(foundToo, "foundToo");
    }

    @Override
    public boolean isAsExpected() {
        return isStatusAsExpected()
                && isMandatoryAsExpected()
                && differences.isEmpty()
                && notFound.isEmpty()
                && foundToo.isEmpty();
    }

    /**
     * Tells whether the answer as a whole is the one expected.
     *
     * @return true if the status is, or none is stated
     */
    public boolean isStatusAsExpected() {
        return checked.expected().status() == null || checked.expected().status() == verdict.status();
    }

    /**
     * Tells whether the answer to the mandatory objectives together is the one expected.
     *
     * @return true if their status is, or none is stated
     */
    public boolean isMandatoryAsExpected() {
        return checked.expected().mandatory() == null || checked.expected().mandatory() == verdict.mandatory();
    }
}
