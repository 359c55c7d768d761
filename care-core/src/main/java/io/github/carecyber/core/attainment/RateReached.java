package io.github.carecyber.core.attainment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A share that was reached over a time (<em>taux atteint</em>), as the two counts behind it.
 *
 * <p>For example 7,640 consents recorded for 10,000 patients in March 2027. Counts, and not a percentage, so that nothing is rounded.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param measure the name that the objective gives the share, null if not stated
 * @param counted how many were counted, null if not stated
 * @param outOf of how many, null if not stated
 * @param firstMonth the first month of the measurement, null if not stated
 * @param months over how many months it was measured, null if not stated
 */
public record RateReached(
        @NotBlank @Nullable String measure,
        @NotNull @PositiveOrZero @Nullable Long counted,
        @NotNull @Positive @Nullable Long outOf,
        @Nullable YearMonth firstMonth,
        @Positive @Nullable Integer months) {

    private static final RateReached EMPTY = new RateReached(null, null, null, null, null);

    /**
     * Returns a rate of which nothing is stated.
     *
     * @return the rate
     */
    public static RateReached empty() {
        return EMPTY;
    }

    /**
     * Returns a rate of which the time is not stated.
     *
     * @param measure the name that the objective gives the share
     * @param counted how many were counted
     * @param outOf of how many
     * @return the rate
     */
    public static RateReached of(String measure, long counted, long outOf) {
        return EMPTY.withMeasure(Objects.requireNonNull(measure, "measure"))
                .withCounted(counted)
                .withOutOf(outOf);
    }

    /**
     * Returns a copy with another name of the share.
     *
     * @param newMeasure the name that the objective gives the share, null for not stated
     * @return the copy
     */
    public RateReached withMeasure(@Nullable String newMeasure) {
        Draft draft = new Draft(this);
        draft.measure = newMeasure;
        return draft.finish();
    }

    /**
     * Returns a copy with another count.
     *
     * @param newCounted how many were counted, null for not stated
     * @return the copy
     */
    public RateReached withCounted(@Nullable Long newCounted) {
        Draft draft = new Draft(this);
        draft.counted = newCounted;
        return draft.finish();
    }

    /**
     * Returns a copy with another whole.
     *
     * @param newOutOf of how many, null for not stated
     * @return the copy
     */
    public RateReached withOutOf(@Nullable Long newOutOf) {
        Draft draft = new Draft(this);
        draft.outOf = newOutOf;
        return draft.finish();
    }

    /**
     * Returns a copy with another first month.
     *
     * @param newFirstMonth the first month of the measurement, null for not stated
     * @return the copy
     */
    public RateReached withFirstMonth(@Nullable YearMonth newFirstMonth) {
        Draft draft = new Draft(this);
        draft.firstMonth = newFirstMonth;
        return draft.finish();
    }

    /**
     * Returns a copy with another number of months.
     *
     * @param newMonths over how many months it was measured, null for not stated
     * @return the copy
     */
    public RateReached withMonths(@Nullable Integer newMonths) {
        Draft draft = new Draft(this);
        draft.months = newMonths;
        return draft.finish();
    }

    /** The components on the way from one rate to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable String measure;
        private @Nullable Long counted;
        private @Nullable Long outOf;
        private @Nullable YearMonth firstMonth;
        private @Nullable Integer months;

        private Draft(RateReached rate) {
            measure = rate.measure;
            counted = rate.counted;
            outOf = rate.outOf;
            firstMonth = rate.firstMonth;
            months = rate.months;
        }

        private RateReached finish() {
            return new RateReached(measure, counted, outOf, firstMonth, months);
        }
    }
}
