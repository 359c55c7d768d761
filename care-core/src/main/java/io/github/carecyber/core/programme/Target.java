package io.github.carecyber.core.programme;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;
import java.util.function.Function;

/**
 * What an objective must reach (<em>cible</em>): a figure, or where the text gives none, a requirement in words.
 *
 * <p>For example establishments that represent at least 66 % of the combined activity, a directory-security score of at least
 * 3, consents recorded for 75 % of the patients of a month, or two-factor means with doctors and nurses.
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
     * @param rate applied to a share measured over a time
     * @param requirement applied to a requirement in words
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Coverage, ? extends R> coverage,
            Function<? super Score, ? extends R> score,
            Function<? super Trajectory, ? extends R> trajectory,
            Function<? super Rate, ? extends R> rate,
            Function<? super Requirement, ? extends R> requirement) {
        if (this instanceof Coverage kind) {
            return coverage.apply(kind);
        }
        if (this instanceof Score kind) {
            return score.apply(kind);
        }
        if (this instanceof Trajectory kind) {
            return trajectory.apply(kind);
        }
        if (this instanceof Rate kind) {
            return rate.apply(kind);
        }
        return requirement.apply((Requirement) this);
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
     * @param measured when it must be measured
     */
    record Score(String measure, int atLeast, EvidenceCondition condition, EvidenceWindow measured) implements Target {

        /**
         * Checks the parts.
         *
         * @param measure what is scored, not blank
         * @param atLeast the lowest score that reaches the target
         * @param condition when the target applies
         * @param measured when it must be measured
         * @throws IllegalArgumentException if the measure is blank
         */
        public Score {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(measured, "measured");
            if (Objects.requireNonNull(measure, "measure").isBlank()) {
                throw new IllegalArgumentException("Measure " + Excerpt.of(measure) + " is blank: it must be named.");
            }
        }

        /**
         * Describes a score that may be measured on any day.
         *
         * @param measure what is scored, not blank
         * @param atLeast the lowest score that reaches the target
         * @param condition when the target applies
         * @throws IllegalArgumentException if the measure is blank
         */
        public Score(String measure, int atLeast, EvidenceCondition condition) {
            this(measure, atLeast, condition, new EvidenceWindow.Anytime());
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

    /**
     * A share measured over a time (<em>taux</em>), such as 40 % of the entitled users within one month.
     *
     * @param measure the name under which the share is declared, not blank
     * @param atLeast the smallest share that reaches the target
     * @param population the whole of which it is a share
     * @param overMonths over how many months it is measured, at least 1
     */
    record Rate(String measure, Share atLeast, BilingualText population, int overMonths) implements Target {

        /**
         * Checks the parts.
         *
         * @param measure the name under which the share is declared, not blank
         * @param atLeast the smallest share that reaches the target
         * @param population the whole of which it is a share
         * @param overMonths over how many months it is measured, at least 1
         * @throws IllegalArgumentException if the measure is blank or there is less than one month
         */
        public Rate {
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(population, "population");
            if (Objects.requireNonNull(measure, "measure").isBlank()) {
                throw new IllegalArgumentException("Measure " + Excerpt.of(measure) + " is blank: it must be named.");
            }
            if (overMonths < 1) {
                throw new IllegalArgumentException(
                        "A share measured over " + overMonths + " months has no time: allow at least 1.");
            }
        }
    }

    /**
     * A requirement in words (<em>exigence</em>), which no figure decides: the applicant declares whether it is met.
     *
     * <p>Some requirements bind only where what they are about exists, such as the analysis of one technical platform: an
     * applicant that has none says so, with the reason (<em>absence justifiée</em>).
     *
     * @param name the name under which it is declared, unique within its objective and year, not blank
     * @param text what is required
     * @param condition when it applies
     * @param whereItExists whether an applicant may answer that it has nothing of the sort, with the reason
     */
    record Requirement(String name, BilingualText text, EvidenceCondition condition, boolean whereItExists)
            implements Target {

        /**
         * Checks the parts.
         *
         * @param name the name under which it is declared, unique within its objective and year, not blank
         * @param text what is required
         * @param condition when it applies
         * @param whereItExists whether an applicant may answer that it has nothing of the sort, with the reason
         * @throws IllegalArgumentException if the name is blank
         */
        public Requirement {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(condition, "condition");
            if (Objects.requireNonNull(name, "name").isBlank()) {
                throw new IllegalArgumentException("Requirement " + Excerpt.of(name) + " is blank: it must be named.");
            }
        }
    }
}
