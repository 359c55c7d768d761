package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target is reached, with the figures (<em>réponse à une cible</em>).
 *
 * <p>For example 66 of 100 units of combined activity where 66 % are asked for, which reaches it; or a trajectory from 1 January 2026
 * to 1 January 2029 where less than three years are allowed, which does not.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface TargetAnswer {

    /**
     * Returns the target.
     *
     * @return what must be reached
     */
    Target target();

    /**
     * Returns the answer.
     *
     * @return whether the target is reached; not applicable if it is not asked of this declaration
     */
    Status status();

    /**
     * Returns what stands in the way of an answer.
     *
     * @return the gaps, none if the answer is known
     */
    List<Gap> gaps();

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
     * The share of the combined activity that the entities represent for which the objective is reached.
     *
     * <p>The entities are those that the declaration names, as far as they are needed: if those of which every document is there
     * reach the threshold by themselves, the others do no harm.
     *
     * @param target the target
     * @param reached what the entities represent, null if nobody is said to declare or nothing is said to be covered
     * @param status whether the target is reached
     * @param gaps what stands in the way of an answer
     */
    record Coverage(Target.Coverage target, @Nullable CoverageVerdict reached, Status status, List<Gap> gaps)
            implements TargetAnswer {

        /**
         * Copies the gaps.
         *
         * @param target the target
         * @param reached what the entities represent, null if nobody is said to declare or nothing is said to be covered
         * @param status whether the target is reached
         * @param gaps what stands in the way of an answer
         * @throws IllegalArgumentException if there are gaps beside a known answer or none beside an unknown one
         */
        public Coverage {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(status, "status");
            gaps = Elements.copyOf(gaps, "gaps");
            OpenAnswer.requireGaps(status, gaps);
        }
    }

    /**
     * A score. Every score that is declared under the name of the target counts, as there may be several directories.
     *
     * @param target the target
     * @param period the days between which it must be measured
     * @param scores the scores declared under its name
     * @param status whether all of them reach the target in time
     * @param gaps what stands in the way of an answer
     */
    record Score(Target.Score target, EvidencePeriod period, List<ScoreReached> scores, Status status, List<Gap> gaps)
            implements TargetAnswer {

        /**
         * Copies the lists.
         *
         * @param target the target
         * @param period the days between which it must be measured
         * @param scores the scores declared under its name
         * @param status whether all of them reach the target in time
         * @param gaps what stands in the way of an answer
         * @throws IllegalArgumentException if there are gaps beside a known answer or none beside an unknown one
         */
        public Score {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(status, "status");
            scores = Elements.copyOf(scores, "scores");
            gaps = Elements.copyOf(gaps, "gaps");
            OpenAnswer.requireGaps(status, gaps);
        }
    }

    /**
     * The length of a trajectory, which applies if the objective is declared as one.
     *
     * @param target the target
     * @param start the first day of the trajectory, null if not stated
     * @param end the last day of the trajectory, null if not stated
     * @param tooLate the first last day that would be too late, null if the start is not known
     * @param status whether the trajectory is short enough
     * @param gaps what stands in the way of an answer
     */
    record Trajectory(
            Target.Trajectory target,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate tooLate,
            Status status,
            List<Gap> gaps)
            implements TargetAnswer {

        /**
         * Copies the gaps.
         *
         * @param target the target
         * @param start the first day of the trajectory, null if not stated
         * @param end the last day of the trajectory, null if not stated
         * @param tooLate the first last day that would be too late, null if the start is not known
         * @param status whether the trajectory is short enough
         * @param gaps what stands in the way of an answer
         * @throws IllegalArgumentException if there are gaps beside a known answer or none beside an unknown one
         */
        public Trajectory {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(status, "status");
            gaps = Elements.copyOf(gaps, "gaps");
            OpenAnswer.requireGaps(status, gaps);
        }
    }

    /**
     * A share measured over a time. Every rate that is declared under the name of the target counts.
     *
     * @param target the target
     * @param rates the rates declared under its name
     * @param status whether all of them reach the target
     * @param gaps what stands in the way of an answer
     */
    record Rate(Target.Rate target, List<RateReached> rates, Status status, List<Gap> gaps) implements TargetAnswer {

        /**
         * Copies the lists.
         *
         * @param target the target
         * @param rates the rates declared under its name
         * @param status whether all of them reach the target
         * @param gaps what stands in the way of an answer
         * @throws IllegalArgumentException if there are gaps beside a known answer or none beside an unknown one
         */
        public Rate {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(status, "status");
            rates = Elements.copyOf(rates, "rates");
            gaps = Elements.copyOf(gaps, "gaps");
            OpenAnswer.requireGaps(status, gaps);
        }
    }

    /**
     * A requirement in words, as the applicant answers it. It is not applicable to an applicant that has nothing of the sort and says
     * why, where the text allows that.
     *
     * @param target the target
     * @param answer the answer, null if there is none, or several that differ
     * @param status whether it is met
     * @param gaps what stands in the way of an answer
     */
    record Requirement(Target.Requirement target, @Nullable RequirementAnswer answer, Status status, List<Gap> gaps)
            implements TargetAnswer {

        /**
         * Copies the gaps.
         *
         * @param target the target
         * @param answer the answer, null if there is none, or several that differ
         * @param status whether it is met
         * @param gaps what stands in the way of an answer
         * @throws IllegalArgumentException if there are gaps beside a known answer or none beside an unknown one
         */
        public Requirement {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(status, "status");
            gaps = Elements.copyOf(gaps, "gaps");
            OpenAnswer.requireGaps(status, gaps);
        }
    }
}
