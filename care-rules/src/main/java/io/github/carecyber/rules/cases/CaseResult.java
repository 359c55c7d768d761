package io.github.carecyber.rules.cases;

import java.util.Objects;
import java.util.function.Function;

/**
 * How the rules answered one case (<em>résultat d’un cas</em>), and where that differs from what was expected.
 *
 * <p>For example "expected: not met because of the window; found: not met because of the window and the policy".
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface CaseResult permits EligibilityCaseResult, AttainmentCaseResult {

    /**
     * Returns which case of the file it is.
     *
     * @return its number, counted from 1
     */
    int number();

    /**
     * Returns the case.
     *
     * @return the case
     */
    Case checked();

    /**
     * Tells whether the rules answered as expected, in everything that the case states.
     *
     * @return true if nothing differs
     */
    boolean isAsExpected();

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param eligibility applied to the result of a case of an applicant who applies
     * @param attainment applied to the result of a case of an applicant who declares
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super EligibilityCaseResult, ? extends R> eligibility,
            Function<? super AttainmentCaseResult, ? extends R> attainment) {
        Objects.requireNonNull(eligibility, "eligibility");
        Objects.requireNonNull(attainment, "attainment");
        return this instanceof EligibilityCaseResult kind
                ? eligibility.apply(kind)
                : attainment.apply((AttainmentCaseResult) this);
    }
}
