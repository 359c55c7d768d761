package io.github.carecyber.core.call;

import io.github.carecyber.core.facility.ReferenceYears;
import java.util.Objects;
import java.util.function.Function;

/**
 * A figure of an applicant that a call measures (<em>grandeur mesurée</em>), always over the sites that were open on the day of
 * filing.
 *
 * <p>For example the staff of the year 2024, else 2023, else 2022, else zero.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Measure {

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param combinedActivity applied to the combined activity
     * @param staff applied to the staff
     * @param sites applied to the number of sites
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super CombinedActivity, ? extends R> combinedActivity,
            Function<? super Staff, ? extends R> staff,
            Function<? super Sites, ? extends R> sites) {
        if (this instanceof CombinedActivity kind) {
            return combinedActivity.apply(kind);
        }
        if (this instanceof Staff kind) {
            return staff.apply(kind);
        }
        return sites.apply((Sites) this);
    }

    /**
     * The combined activity (<em>activité combinée</em>), a whole number that each site declares; no public formula for it was found.
     *
     * @param years which year's figures count
     */
    record CombinedActivity(ReferenceYears years) implements Measure {

        /**
         * Checks that the years are there.
         *
         * @param years which year's figures count
         */
        public CombinedActivity {
            Objects.requireNonNull(years, "years");
        }
    }

    /**
     * The staff, salaried and liberal (<em>effectif</em>), as each site declares it in the yearly survey (SAE).
     *
     * @param years which year's figures count
     */
    record Staff(ReferenceYears years) implements Measure {

        /**
         * Checks that the years are there.
         *
         * @param years which year's figures count
         */
        public Staff {
            Objects.requireNonNull(years, "years");
        }
    }

    /** The number of open sites (<em>nombre d'entités géographiques</em>). */
    record Sites() implements Measure {}
}
