package io.github.carecyber.core.programme;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Share;
import java.util.Objects;
import java.util.function.Function;

/**
 * A figure that an objective must reach (<em>cible</em>).
 *
 * <p>For example establishments that represent at least 66 % of the combined activity, or a directory-security score of at
 * least 3.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Target {

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param coverage applied to a share of the combined activity
     * @param score applied to a score
     * @param trajectory applied to the length of a trajectory
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Coverage, ? extends R> coverage,
            Function<? super Score, ? extends R> score,
            Function<? super Trajectory, ? extends R> trajectory) {
        if (this instanceof Coverage kind) {
            return coverage.apply(kind);
        }
        if (this instanceof Score kind) {
            return score.apply(kind);
        }
        return trajectory.apply((Trajectory) this);
    }

    /**
     * The share of the applicant's combined activity that the entities concerned must represent: legal entities (EJ) of a GHT that
     * has several, geographic entities (EG) of an applicant outside a GHT that has several. It does not apply to one entity alone.
     *
     * @param atLeast the smallest share that reaches the target
     */
    record Coverage(Share atLeast) implements Target {

        /**
         * Checks that the parts are there.
         *
         * @param atLeast the smallest share that reaches the target
         */
        public Coverage {
            Objects.requireNonNull(atLeast, "atLeast");
        }
    }

    /**
     * A score that must be reached.
     *
     * @param measure what is scored, not blank
     * @param atLeast the lowest score that reaches the target
     * @param condition when the target applies
     */
    record Score(String measure, int atLeast, EvidenceCondition condition) implements Target {

        /**
         * Checks the parts.
         *
         * @param measure what is scored, not blank
         * @param atLeast the lowest score that reaches the target
         * @param condition when the target applies
         * @throws IllegalArgumentException if the measure is blank
         */
        public Score {
            Objects.requireNonNull(condition, "condition");
            if (measure.isBlank()) {
                throw new IllegalArgumentException("Measure " + Excerpt.of(measure) + " is blank: it must be named.");
            }
        }
    }

    /**
     * The time that a trajectory towards the objective may take.
     *
     * @param underYears the number of years that the trajectory must stay under, at least 1
     */
    record Trajectory(int underYears) implements Target {

        /**
         * Checks the parts.
         *
         * @param underYears the number of years that the trajectory must stay under, at least 1
         * @throws IllegalArgumentException if there is less than one year
         */
        public Trajectory {
            if (underYears < 1) {
                throw new IllegalArgumentException(
                        "A trajectory of under " + underYears + " years has no time: allow at least 1.");
            }
        }
    }
}
