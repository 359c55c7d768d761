package io.github.carecyber.rules.portfolio;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A price for each cent and one for each item that together give the least upper bound, and a selection that agrees with them.
 *
 * <p>Let {@code a} be the price of a unit of cost. A selection of at least {@code m} and at most {@code k} items scores at most
 * {@code a × budget} plus the sum of the highest {@code score - a × cost}, as many as are positive, but at least {@code m} and at
 * most {@code k}. That is a convex function of {@code a}, made of one straight line for each selection, {@code a × budget + score
 * - a × cost}. Its least value is found by keeping two lines, one that falls and one that does not, and going to where they cross,
 * until no line is higher there. Where {@code m} or {@code k} binds, the price of an item is what the last one is worth.
 *
 * <p>The numbers {@code k} and {@code m} are known without search: {@code k} is how many of the cheapest items fit, and a selection
 * that scores more than a known score has at least as many items as it takes of the highest scores to exceed that.
 */
final class Multipliers {

    private final Problem problem;
    private final BigInteger perUnit;
    private final BigInteger perItem;
    private final BigInteger denominator;
    private final int limit;
    private final boolean[] base;

    private Multipliers(
            Problem problem,
            BigInteger perUnit,
            BigInteger perItem,
            BigInteger denominator,
            int limit,
            boolean[] base) {
        this.problem = problem;
        this.perUnit = perUnit;
        this.perItem = perItem;
        this.denominator = denominator;
        this.limit = limit;
        this.base = base;
    }

    /**
     * Finds the best prices.
     *
     * @param problem the problem
     * @param score a score that is known to be possible; the bound is for selections that score more
     */
    static Multipliers of(Problem problem, long score) {
        int most = problem.mostItemsWithinBudget();
        int fewest = Math.min(most, problem.fewestItemsAbove(score));
        boolean[] base = new boolean[problem.size()];
        long left = problem.budget();
        int last = 0;
        while (last < base.length && problem.cost(last) <= left) {
            base[last] = true;
            left -= problem.cost(last);
            last++;
        }
        if (last == base.length) {
            return new Multipliers(problem, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ONE, 0, base);
        }
        if (last >= fewest && last < most) {
            // The last item, of which a part would fit, sets the price of a cent; the number of items does not bind.
            return new Multipliers(
                    problem,
                    BigInteger.valueOf(problem.score(last)),
                    BigInteger.ZERO,
                    BigInteger.valueOf(problem.cost(last)),
                    0,
                    base);
        }
        return new Crossing(problem, fewest, most).find();
    }

    /** Returns a selection within the budget that agrees with the prices: no item on either side would rather be on the other. */
    boolean[] base() {
        return base.clone();
    }

    /** Returns what is lost on the bound if an item changes sides, in units of which {@link #denominator} make a score of one. */
    BigInteger loss(int item) {
        return worth(item).subtract(perItem).abs();
    }

    BigInteger denominator() {
        return denominator;
    }

    /** Returns the upper bound, in units of which {@link #denominator} make a score of one. */
    BigInteger exactBound() {
        BigInteger sum =
                perUnit.multiply(BigInteger.valueOf(problem.budget())).add(perItem.multiply(BigInteger.valueOf(limit)));
        for (int item = 0; item < base.length; item++) {
            if (base[item]) {
                sum = sum.add(worth(item)).subtract(perItem);
            }
        }
        return sum;
    }

    /** Returns the upper bound without its fraction. */
    long bound() {
        return exactBound().divide(denominator).longValueExact();
    }

    /** Tells whether the number of items has a part in the bound. */
    boolean countItems() {
        return perItem.signum() != 0;
    }

    /** Returns the same figures in the units of the caller. */
    Relaxation relaxation() {
        BigInteger costStep = BigInteger.valueOf(problem.items().costStep());
        BigInteger scoreStep = BigInteger.valueOf(problem.items().scoreStep());
        return Relaxation.of(
                perUnit.multiply(scoreStep),
                perItem.multiply(scoreStep).multiply(costStep),
                denominator.multiply(costStep),
                perItem.signum() == 0 ? ItemLimit.NONE : perItem.signum() > 0 ? ItemLimit.AT_MOST : ItemLimit.AT_LEAST,
                limit);
    }

    private BigInteger worth(int item) {
        return worth(problem, item, perUnit, denominator);
    }

    private static BigInteger worth(Problem problem, int item, BigInteger perUnit, BigInteger denominator) {
        return BigInteger.valueOf(problem.score(item))
                .multiply(denominator)
                .subtract(BigInteger.valueOf(problem.cost(item)).multiply(perUnit));
    }

    /** The search for the point where two lines cross and none is higher. */
    private static final class Crossing {

        private final Problem problem;
        private final int fewest;
        private final int most;
        private BigInteger perUnit = BigInteger.ZERO;
        private BigInteger denominator = BigInteger.ONE;
        private BigInteger[] worths = new BigInteger[0];
        private int[] ranking = new int[0];

        Crossing(Problem problem, int fewest, int most) {
            this.problem = problem;
            this.fewest = fewest;
            this.most = most;
        }

        Multipliers find() {
            Line falling = highest();
            if (falling.cost <= problem.budget()) {
                return multipliers(falling);
            }
            Line other = cheapest();
            while (true) {
                // The scores differ the same way as the costs: of two selections the dearer one was the best at a lower
                // price.
                BigInteger up = BigInteger.valueOf(falling.score - other.score);
                BigInteger down = BigInteger.valueOf(falling.cost - other.cost);
                BigInteger divisor = up.gcd(down);
                perUnit = up.divide(divisor);
                denominator = down.divide(divisor);
                Line line = highest();
                if (worth(line).equals(worth(other))) {
                    return multipliers(other);
                }
                if (line.cost > problem.budget()) {
                    falling = line;
                } else {
                    other = line;
                }
            }
        }

        private Line highest() {
            worths = new BigInteger[problem.size()];
            int positive = 0;
            for (int item = 0; item < worths.length; item++) {
                worths[item] = Multipliers.worth(problem, item, perUnit, denominator);
                positive += worths[item].signum() > 0 ? 1 : 0;
            }
            ranking = problem.sorted((one, another) -> worths[another].compareTo(worths[one]));
            return new Line(problem, ranking, Math.max(fewest, Math.min(most, positive)));
        }

        private Line cheapest() {
            return new Line(problem, problem.byCost(), fewest);
        }

        private BigInteger worth(Line line) {
            return BigInteger.valueOf(line.score)
                    .multiply(denominator)
                    .subtract(BigInteger.valueOf(line.cost).multiply(perUnit));
        }

        private Multipliers multipliers(Line line) {
            BigInteger perItem = BigInteger.ZERO;
            int limit = 0;
            if (most < ranking.length && worths[ranking[most]].signum() > 0) {
                perItem = worths[ranking[most]];
                limit = most;
            } else if (fewest > 0 && worths[ranking[fewest - 1]].signum() < 0) {
                perItem = worths[ranking[fewest - 1]];
                limit = fewest;
            }
            return new Multipliers(problem, perUnit, perItem, denominator, limit, line.selection);
        }
    }

    /** A selection, with what it costs and scores. */
    private static final class Line {

        private final boolean[] selection;
        private final long cost;
        private final long score;

        Line(Problem problem, int[] ranking, int count) {
            selection = new boolean[problem.size()];
            for (int item : Arrays.copyOf(ranking, count)) {
                selection[item] = true;
            }
            cost = problem.costOf(selection);
            score = problem.scoreOf(selection);
        }
    }
}
