package io.github.carecyber.rules.portfolio;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The prices of cost and of items that together give the least upper bound.
 *
 * <p>Let {@code a} be the price of a unit of cost. A selection of at least {@code m} and at most {@code k} items scores at most
 * {@code a × budget} plus the sum of the highest {@code score - a × cost}, as many as are positive, but at least {@code m} and at
 * most {@code k}. That is a convex function of {@code a}, made of one straight line for each selection, {@code a × budget + score
 * - a × cost}. Its least value is found by keeping two lines, one that falls and one that does not, and going to where they cross,
 * until no line is higher there. Where {@code m} or {@code k} binds, the price of an item is what the last one is worth.
 *
 * @param prices the prices
 * @param falling a selection that is worth the most at these prices and exceeds the budget, null if none does
 * @param rising a selection that is worth the most at these prices and fits
 * @param count the numbers of items that were assumed
 */
record Multipliers(Prices prices, @Nullable Selection falling, Selection rising, ItemCount count) {

    /**
     * Finds the best prices.
     *
     * @param problem the problem
     * @param count how many items a selection has for which the bound must hold
     */
    static Multipliers of(Problem problem, ItemCount count) {
        boolean[] first = new boolean[problem.size()];
        long left = problem.budget();
        int last = 0;
        while (last < first.length && problem.cost(last) <= left) {
            first[last] = true;
            left -= problem.cost(last);
            last++;
        }
        Selection rising = Selection.of(problem, first);
        if (last == first.length) {
            return new Multipliers(Prices.ofScores(problem), null, rising, count);
        }
        if (last >= count.fewest() && last < count.most()) {
            // The last item, of which a part would fit, sets the price of cost; the number of items does not bind.
            boolean[] exceeding = first.clone();
            exceeding[last] = true;
            Selection falling = Selection.of(problem, exceeding);
            return new Multipliers(Prices.between(falling, rising), falling, rising, count);
        }
        return crossing(problem, count);
    }

    private static Multipliers crossing(Problem problem, ItemCount count) {
        Ranking ranking = new Ranking(Prices.ofScores(problem));
        Selection falling = ranking.highest(count);
        if (falling.fits()) {
            return new Multipliers(ranking.prices().withPerItem(ranking.perItem(count)), null, falling, count);
        }
        Selection rising = Selection.of(problem, problem.byCost(), count.fewest());
        while (true) {
            // The dearer one was the best at a lower price of cost, so that it scores no less.
            ranking = new Ranking(Prices.between(falling, rising));
            Selection line = ranking.highest(count);
            if (ranking.prices().worth(line).equals(ranking.prices().worth(rising))) {
                return new Multipliers(ranking.prices().withPerItem(ranking.perItem(count)), falling, rising, count);
            }
            if (line.fits()) {
                rising = line;
            } else {
                falling = line;
            }
        }
    }

    Problem problem() {
        return prices.problem();
    }

    /** Returns the upper bound without its fraction. */
    long bound() {
        return prices.bound(rising).divide(prices.denominator()).longValueExact();
    }

    /** Tells whether the number of items has a part in the bound. */
    boolean countsItems() {
        return prices.perItem().signum() != 0;
    }

    /** Returns the same figures in the units of the caller. */
    Relaxation relaxation() {
        BigInteger costStep = BigInteger.valueOf(prices.problem().items().costStep());
        BigInteger scoreStep = BigInteger.valueOf(prices.problem().items().scoreStep());
        int sign = prices.perItem().signum();
        return Relaxation.of(
                prices.perUnit().multiply(scoreStep),
                prices.perItem().multiply(scoreStep).multiply(costStep),
                prices.denominator().multiply(costStep),
                sign == 0 ? ItemLimit.NONE : sign > 0 ? ItemLimit.AT_MOST : ItemLimit.AT_LEAST,
                sign == 0 ? 0 : sign > 0 ? count.most() : count.fewest());
    }
}
