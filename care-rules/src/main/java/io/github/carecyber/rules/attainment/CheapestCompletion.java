package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import java.util.Objects;

/**
 * The cheapest set of further entities whose coverage reaches a threshold (<em>complément le moins coûteux</em>), and how much cheaper
 * one could be at the most.
 *
 * <p>For example three sites for 42,000 euros, and no set costs less.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param entities the entities in the order of their numbers; none if nothing is missing. None of them can be left out
 * @param cost what they cost together
 * @param atLeast what any set that reaches the threshold costs at least; at most {@code cost}
 */
public record CheapestCompletion(List<FinessNumber> entities, Euros cost, Euros atLeast) {

    /**
     * Copies the entities.
     *
     * @param entities the entities in the order of their numbers
     * @param cost what they cost together
     * @param atLeast what any set that reaches the threshold costs at least
     * @throws IllegalArgumentException if the lower bound is above the cost
     */
    public CheapestCompletion {
        entities = Elements.copyOf(entities, "entities");
        if (Objects.requireNonNull(atLeast, "atLeast").compareTo(Objects.requireNonNull(cost, "cost")) > 0) {
            throw new IllegalArgumentException("A completion that costs " + cost + " cannot have a lower bound of "
                    + atLeast + ", which is above it.");
        }
    }

    /**
     * Tells whether no set that reaches the threshold costs less.
     *
     * @return whether the gap is zero
     */
    public boolean isProven() {
        return atLeast.equals(cost);
    }

    /**
     * Returns by how much another set could be cheaper at the most.
     *
     * @return the cost less its lower bound, at least zero
     */
    public Euros gap() {
        return cost.minus(atLeast);
    }
}
