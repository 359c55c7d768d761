package io.github.carecyber.core.call;

import io.github.carecyber.core.money.Euros;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One bracket of a scale (<em>tranche</em>): it begins after the bracket before it, and the first at zero, so that brackets can neither
 * overlap nor leave a gap.
 *
 * <p>For example "300 to 1,000 agents: 50,000 euros" is {@code Bracket.upTo(1000, Euros.of("50000"))} behind a bracket up to 299.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param upTo the largest figure in the bracket, at least zero; null if it has no end
 * @param amount the amount of the bracket or the price of one unit, in euros, not negative; {@link Tiering} says which
 */
public record Bracket(@Nullable Long upTo, Euros amount) {

    /**
     * Checks the parts.
     *
     * @param upTo the largest figure in the bracket, at least zero; null if it has no end
     * @param amount the amount of the bracket or the price of one unit, in euros, not negative
     * @throws IllegalArgumentException if the end or the amount is negative, or the end is {@link Long#MAX_VALUE}
     */
    public Bracket {
        if (upTo != null && (upTo < 0 || upTo == Long.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "A bracket up to " + upTo
                            + " is not allowed: figures of applicants are at least zero, and one that holds every figure has no end.");
        }
        Amounts.requireNotNegative("Amount of a bracket", Objects.requireNonNull(amount, "amount"));
    }

    /**
     * Returns a bracket that ends.
     *
     * @param upTo the largest figure in it, at least zero
     * @param amount the amount of the bracket or the price of one unit, in euros, not negative
     * @return the bracket
     * @throws IllegalArgumentException if the end or the amount is negative, or the end is {@link Long#MAX_VALUE}
     */
    public static Bracket upTo(long upTo, Euros amount) {
        return new Bracket(upTo, amount);
    }

    /**
     * Returns a bracket without an end, which is the last one.
     *
     * @param amount the amount of the bracket or the price of one unit, in euros, not negative
     * @return the bracket
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Bracket beyond(Euros amount) {
        return new Bracket(null, amount);
    }
}
