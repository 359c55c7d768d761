package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import java.math.BigInteger;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the entities covered represent enough of the combined activity (<em>taux de couverture</em>), with each entity and its
 * figure.
 *
 * <p>For example 33 of 50, which reaches 66 %; or 65 of 99, which does not; or at least 33 of an unknown total, which may.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status met if the share is reached whatever the figures that are missing, not met if it is not whatever they are; unknown if
 *     they decide it; not applicable if there is but one entity
 * @param atLeast the share that must be reached
 * @param level which entities are counted
 * @param activityYear the year whose activity is compared, null if it is not known
 * @param covered the activity of the entities covered
 * @param total the activity of all entities
 * @param entities the entities that were open on the day or may have been, in the order of their numbers, those without one last
 * @param gaps what stands in the way of an answer, at least one if the status is unknown and none otherwise
 * @param findings what is wrong with the entities that are said to be covered, and with their figures
 */
public record CoverageVerdict(
        Status status,
        Share atLeast,
        CoverageLevel level,
        @Nullable Year activityYear,
        ActivityRange covered,
        ActivityRange total,
        List<EntityActivity> entities,
        List<Gap> gaps,
        List<Violation> findings) {

    /**
     * Copies the lists.
     *
     * @param status whether the share is reached
     * @param atLeast the share that must be reached
     * @param level which entities are counted
     * @param activityYear the year whose activity is compared, null if it is not known
     * @param covered the activity of the entities covered
     * @param total the activity of all entities
     * @param entities the entities that were open on the day or may have been
     * @param gaps what stands in the way of an answer
     * @param findings what is wrong with the entities that are said to be covered, and with their figures
     * @throws IllegalArgumentException if there are gaps beside an answer, or none where it is unknown; or if a number is not that of an
     *     entity of the level
     */
    public CoverageVerdict {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(covered, "covered");
        Objects.requireNonNull(total, "total");
        entities = Elements.copyOf(entities, "entities");
        gaps = Elements.copyOf(gaps, "gaps");
        findings = Elements.copyOf(findings, "findings");
        if (gaps.isEmpty() == (status == Status.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "A coverage is decided or something is missing, and not both: status and gaps contradict each other.");
        }
        for (EntityActivity entity : entities) {
            FinessNumber number = entity.number();
            if (number != null && number instanceof LegalEntityFinessNumber != (level == CoverageLevel.LEGAL_ENTITY)) {
                throw new IllegalArgumentException(
                        "Number " + number + " is not that of an entity of the level " + level + ", which is counted.");
            }
        }
    }

    /**
     * Returns the smallest activity that reaches the share.
     *
     * @return the activity, rounded up to a whole number since activities are; empty if the total is not known
     */
    public Optional<BigInteger> needed() {
        if (!total.isKnown()) {
            return Optional.empty();
        }
        BigInteger[] parts = total.least()
                .multiply(BigInteger.valueOf(atLeast.numerator()))
                .divideAndRemainder(BigInteger.valueOf(atLeast.denominator()));
        return Optional.of(parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE));
    }

    /**
     * Returns the smallest sets of further entities with which the share is surely reached, whatever the figures are that are missing. An
     * entity whose activity has no bound can always spoil it, so it is part of every set; one that has no number can be part of none.
     *
     * @return at most {@value Completions#MOST_SETS} sets; a single empty one if the share is reached, none if the coverage does not apply
     *     or may not apply, or if even all entities that can be named would not make it sure
     */
    public Completions completions() {
        return status == Status.MET
                ? new Completions(List.of(List.of()), false)
                : CoveringProblem.of(this).map(SmallestSets::of).orElse(Completions.NONE);
    }

    /**
     * Returns the cheapest set of further entities with which the share is surely reached, whatever the figures are that are missing. Of
     * sets of equal cost it is the one with the fewest entities, and of these the first one compared number by number.
     *
     * <p>Both is so wherever the search ends within its bound, as it nearly always does for 200 entities, and the figures can be counted. The
     * bound is one of steps and not of time, so the answer is the same on every machine. Elsewhere the set may not be the cheapest, or of
     * equal ones not the first, and the answer says by how much another could be cheaper at the most.
     *
     * @param costs what it costs to cover an entity, at least zero. One that is not in it cannot be covered; what is no further entity is
     *     ignored
     * @return the set, an empty one if the share is reached; none if there is none among the entities that have a cost
     * @throws IllegalArgumentException if the cost of a further entity is negative
     * @throws ArithmeticException if the costs of {@code n} further entities add up to more than {@link Long#MAX_VALUE} cents divided
     *     by {@code n + 2}
     */
    public Optional<CheapestCompletion> cheapest(Map<? extends FinessNumber, Euros> costs) {
        Map<FinessNumber, Euros> known = Map.copyOf(Objects.requireNonNull(costs, "costs"));
        return status == Status.MET
                ? Optional.of(new CheapestCompletion(List.of(), Euros.ZERO, Euros.ZERO))
                : CoveringProblem.of(this).flatMap(problem -> CheapestSearch.of(problem, known));
    }
}
