package io.github.carecyber.rules.allocation;

import io.github.carecyber.rules.arithmetic.WideProduct;

/**
 * Finds the least factor with which {@code min(ceiling, factor × weight)} comes to an amount over all claims.
 *
 * <p>Claims meet their ceilings in the order of ceiling per unit of weight. Where in that order the amount is used up is found by
 * halves, without sorting: the claims below a chosen one are either all at their ceilings, or those above it all short of theirs.
 */
final class WeightLevel {

    private WeightLevel() {}

    /** Finds the factor for an amount between zero and the sum of the ceilings whose weight is not zero. */
    static Multiplier of(long amount, long[] ceilings, long[] weights) {
        Fractions ceilingsPerUnit = new Fractions(ceilings.length);
        for (int index = 0; index < ceilings.length; index++) {
            if (weights[index] > 0) {
                ceilingsPerUnit.add(ceilings[index], weights[index], index);
            }
        }
        long left = amount;
        long unitsAbove = 0;
        int from = 0;
        int to = ceilingsPerUnit.size();
        Multiplier highestReached = new Multiplier(0, 1);
        while (from < to) {
            Fractions.Split split = ceilingsPerUnit.split(from, to);
            long ceiling = ceilingsPerUnit.numerator(split.equal());
            long weight = ceilingsPerUnit.denominator(split.equal());
            long below = ceilings(ceilingsPerUnit, from, split.equal());
            long units = unitsAbove + weights(ceilingsPerUnit, split.equal(), to);
            if (below <= left && WideProduct.compare(units, ceiling, left - below, weight) <= 0) {
                highestReached = new Multiplier(ceiling, weight);
                left -= below + ceilings(ceilingsPerUnit, split.equal(), split.above());
                from = split.above();
            } else {
                unitsAbove = units;
                to = split.equal();
            }
        }
        return unitsAbove == 0 ? highestReached : new Multiplier(left, unitsAbove);
    }

    private static long ceilings(Fractions ceilingsPerUnit, int from, int to) {
        long sum = 0;
        for (int index = from; index < to; index++) {
            sum += ceilingsPerUnit.numerator(index);
        }
        return sum;
    }

    private static long weights(Fractions ceilingsPerUnit, int from, int to) {
        long sum = 0;
        for (int index = from; index < to; index++) {
            sum += ceilingsPerUnit.denominator(index);
        }
        return sum;
    }
}
