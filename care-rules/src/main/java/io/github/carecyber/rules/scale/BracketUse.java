package io.github.carecyber.rules.scale;

import io.github.carecyber.core.money.Euros;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one bracket of a scale gives (<em>tranche appliquée</em>).
 *
 * <p>For example the second bracket of a marginal scale, from unit 1,001 on: 200 units at 5.00 euros, which is 1,000.00 euros.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param bracket the number of the bracket among those of the scale, from 1
 * @param from the first figure in the bracket, at least zero; of a marginal scale the number of the first unit that it prices
 * @param upTo the last one, null if the bracket has no end
 * @param units how many units it prices; where a bracket gives one amount, the figure that falls in it
 * @param price the price of one unit, or the amount of the bracket, in euros
 * @param amount what it gives
 */
public record BracketUse(
        int bracket, long from, @Nullable Long upTo, FigureRange units, Euros price, AmountRange amount) {

    /**
     * Checks the number and the bounds.
     *
     * @param bracket the number of the bracket among those of the scale, from 1
     * @param from the first figure in the bracket, at least zero; of a marginal scale the number of the first unit that it prices
     * @param upTo the last one, null if the bracket has no end
     * @param units how many units it prices; where a bracket gives one amount, the figure that falls in it
     * @param price the price of one unit, or the amount of the bracket, in euros
     * @param amount what it gives
     * @throws IllegalArgumentException if the number is below 1, or the bounds are negative or out of order
     */
    public BracketUse {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(amount, "amount");
        if (bracket < 1 || from < 0 || (upTo != null && upTo < from)) {
            throw new IllegalArgumentException("Bracket " + bracket + " from " + from + " up to " + upTo
                    + " is not of the allowed form: brackets count from 1, and each ends where it begins or later.");
        }
    }
}
