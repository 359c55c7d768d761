package io.github.carecyber.rules.portfolio;

import java.math.BigInteger;

/**
 * A price for each unit of cost and one for each item, in units of which {@code denominator} make a score of one. A denominator of
 * zero stands for a price of cost so high that scores no longer count.
 */
record Prices(Problem problem, BigInteger perUnit, BigInteger perItem, BigInteger denominator) {

    /** The scores count, and the costs do not. */
    static Prices ofScores(Problem problem) {
        return new Prices(problem, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ONE);
    }

    /** The costs count, and the scores do not. */
    static Prices ofCosts(Problem problem) {
        return new Prices(problem, BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO);
    }

    /** The price of cost at which two selections are worth the same, of which the dearer one scores no less. */
    static Prices between(Selection dearer, Selection cheaper) {
        BigInteger score = BigInteger.valueOf(dearer.score() - cheaper.score());
        BigInteger cost = BigInteger.valueOf(dearer.cost() - cheaper.cost());
        BigInteger divisor = score.gcd(cost);
        return new Prices(dearer.problem(), score.divide(divisor), BigInteger.ZERO, cost.divide(divisor));
    }

    Prices withPerItem(BigInteger price) {
        return new Prices(problem, perUnit, price, denominator);
    }

    /** Returns what an item is worth: its score less the price of its cost. The price of an item is not taken off. */
    BigInteger worth(int item) {
        return worth(problem.cost(item), problem.score(item));
    }

    /** Returns what a selection is worth. */
    BigInteger worth(Selection line) {
        return worth(line.cost(), line.score());
    }

    /** Returns what is lost on the bound if an item is not on the side where it belongs. */
    BigInteger loss(int item) {
        return worth(item).subtract(perItem).abs();
    }

    /** Returns the upper bound on what any selection can score, if no other is worth more than this one. */
    BigInteger bound(Selection highest) {
        return perUnit.multiply(BigInteger.valueOf(problem.budget())).add(worth(highest));
    }

    private BigInteger worth(long cost, long score) {
        return denominator.multiply(BigInteger.valueOf(score)).subtract(perUnit.multiply(BigInteger.valueOf(cost)));
    }
}
