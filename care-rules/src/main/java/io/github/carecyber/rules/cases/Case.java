package io.github.carecyber.rules.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One situation and what is expected of it (<em>cas</em>).
 *
 * <p>For example "La clinique dépose le lendemain de la clôture", as known on 23 November 2026: not met, because of the window.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Case permits EligibilityCase, AttainmentCase {

    /**
     * Returns the situation.
     *
     * @return the situation in the author's own words, not blank
     */
    String situation();

    /**
     * Returns the date of knowledge.
     *
     * @return the date of the question
     */
    LocalDate asOf();

    /**
     * Returns the name of the applicant in the case file.
     *
     * @return the name, null if the case names none
     */
    @Nullable
    String applicant();

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param eligibility applied to a case of an applicant who applies
     * @param attainment applied to a case of an applicant who declares
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super EligibilityCase, ? extends R> eligibility,
            Function<? super AttainmentCase, ? extends R> attainment) {
        Objects.requireNonNull(eligibility, "eligibility");
        Objects.requireNonNull(attainment, "attainment");
        return this instanceof EligibilityCase kind ? eligibility.apply(kind) : attainment.apply((AttainmentCase) this);
    }
}
