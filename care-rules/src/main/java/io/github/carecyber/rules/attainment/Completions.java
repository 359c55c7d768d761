package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.message.Elements;
import java.util.List;

/**
 * The smallest sets of further entities whose coverage reaches a threshold (<em>compléments minimaux</em>).
 *
 * <p>For example any one of three members, or two particular ones of a group where no single one is enough. With any of these sets
 * the threshold is surely reached, whatever the figures are that are not declared; with fewer entities it is not sure.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param smallest the sets, all with the same number of entities; each in the order of the numbers, and so are the sets, compared number
 *     by number. A single empty set if nothing is missing; no set at all if no entities that can be named make it sure
 * @param truncated whether there are more such sets than {@value #MOST_SETS}, of which these are the first
 */
public record Completions(List<List<FinessNumber>> smallest, boolean truncated) {

    /** How many sets are given at the most. */
    public static final int MOST_SETS = 20;

    /** No set at all. */
    static final Completions NONE = new Completions(List.of(), false);

    /**
     * Copies the sets.
     *
     * @param smallest the sets, all with the same number of entities
     * @param truncated whether there are more such sets than these
     * @throws IllegalArgumentException if there are more than {@value #MOST_SETS} sets, or some are larger than others
     */
    public Completions {
        smallest = Elements.copyOf(smallest, "smallest").stream()
                .map(set -> Elements.copyOf(set, "set"))
                .toList();
        if (smallest.size() > MOST_SETS) {
            throw new IllegalArgumentException(
                    "There are " + smallest.size() + " sets of entities: at most " + MOST_SETS + " are given.");
        }
        if (smallest.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "Sets of entities differ in their number of entities: the smallest ones all have the same.");
        }
    }
}
