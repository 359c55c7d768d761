package io.github.carecyber.rules.portfolio;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/**
 * The figures of an upper bound that anybody can recompute without the algorithm (<em>relaxation lagrangienne</em>): a price for
 * each cent and, where the number of items is limited too, one for each item.
 *
 * <p>The <em>free</em> items cost nothing; those <em>in play</em> cost something, at most the budget, and score something.
 * With {@code perCent = perCentNumerator / denominator}, {@code perItem = perItemNumerator / denominator}, and {@code spendable}
 * the largest multiple, within the budget, of the greatest common divisor of the costs in play, the bound on what items in play
 * can score is
 *
 * <pre>{@code perCent × spendable + perItem × count + sum of max(0, score - perCent × cost - perItem)}</pre>
 *
 * <p>rounded down to a multiple of the greatest common divisor of the scores in play. To it come the scores of the free
 * items. It holds for any price per cent that is not negative and, if {@code count} is a valid limit of the kind stated,
 * for any price per item that is not negative (at most so many items) or not positive (at least so many in any better
 * selection). With at least so many, a bound below the score that was found says that no selection is better than that.
 *
 * <p>For example costs 40, 50 and 60, scores 45, 55 and 65 and a budget of 90: at a price of one per cent and five per item, with
 * at most two items, the bound is {@code 90 + 10 + 0 = 100}, which the first two items score.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param perCentNumerator the price of a cent times the denominator, at least zero
 * @param perItemNumerator the price of an item times the denominator; positive with {@link ItemLimit#AT_MOST}, negative with
 *     {@link ItemLimit#AT_LEAST}, zero with {@link ItemLimit#NONE}
 * @param denominator the denominator of both prices, above zero
 * @param limit what kind of limit the price of an item stands for
 * @param count the limit, zero if there is none
 */
public record Relaxation(
        BigInteger perCentNumerator, BigInteger perItemNumerator, BigInteger denominator, ItemLimit limit, int count) {

    private static final int MOST_BITS = 512;

    /**
     * Checks the signs and sizes.
     *
     * @param perCentNumerator the price of a cent times the denominator
     * @param perItemNumerator the price of an item times the denominator
     * @param denominator the denominator of both prices
     * @param limit what kind of limit the price of an item stands for
     * @param count the limit
     * @throws IllegalArgumentException if a sign is not as stated, or a figure has more than 512 bits
     */
    public Relaxation {
        Objects.requireNonNull(perCentNumerator, "perCentNumerator");
        Objects.requireNonNull(perItemNumerator, "perItemNumerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(limit, "limit");
        if (perCentNumerator.bitLength() > MOST_BITS
                || perItemNumerator.bitLength() > MOST_BITS
                || denominator.bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("Relaxation of numbers with " + perCentNumerator.bitLength() + ", "
                    + perItemNumerator.bitLength() + " and " + denominator.bitLength()
                    + " bits does not fit: each has at most " + MOST_BITS + " bits.");
        }
        if (perCentNumerator.signum() < 0
                || denominator.signum() <= 0
                || count < 0
                || perItemNumerator.signum() != sign(limit)) {
            throw new IllegalArgumentException("Relaxation " + perCentNumerator + " and " + perItemNumerator + " over "
                    + denominator + ", " + limit + " " + count
                    + ", is not of the allowed form: the price of a cent is at"
                    + " least zero, the denominator above zero, the price of an item has the sign of its limit.");
        }
    }

    /** Returns the figures in lowest terms. */
    static Relaxation of(
            BigInteger perCentNumerator,
            BigInteger perItemNumerator,
            BigInteger denominator,
            ItemLimit limit,
            int count) {
        BigInteger divisor = perCentNumerator.gcd(perItemNumerator).gcd(denominator);
        return new Relaxation(
                perCentNumerator.divide(divisor),
                perItemNumerator.divide(divisor),
                denominator.divide(divisor),
                limit,
                count);
    }

    /**
     * Recomputes the bound by the formula alone.
     *
     * @param costs the costs of all items in cents
     * @param scores the scores of all items
     * @param budget the budget in cents
     * @return an upper bound on the score of any selection, if {@link #limitHolds}
     * @throws IllegalArgumentException if a figure is negative or there are not as many scores as costs
     * @throws ArithmeticException if a sum does not fit a long
     */
    public BigInteger bound(long[] costs, long[] scores, long budget) {
        PortfolioSolver.check(costs, scores, budget);
        ItemsInPlay items = new ItemsInPlay(costs, scores, budget);
        BigInteger sum = perCentNumerator
                .multiply(BigInteger.valueOf(items.spendable()))
                .add(perItemNumerator.multiply(BigInteger.valueOf(count)));
        for (int index : items.indices()) {
            sum = sum.add(BigInteger.valueOf(items.score(index))
                    .multiply(denominator)
                    .subtract(perCentNumerator.multiply(BigInteger.valueOf(items.cost(index))))
                    .subtract(perItemNumerator)
                    .max(BigInteger.ZERO));
        }
        BigInteger step = BigInteger.valueOf(items.scoreStep());
        BigInteger[] steps = sum.divideAndRemainder(denominator.multiply(step));
        // Below zero only if no selection is better; rounding down has nothing to say then.
        return steps[0].multiply(step).add(BigInteger.valueOf(items.freeScore()));
    }

    /**
     * Tells whether the limit on the number of items is valid: whether one item more than at most so many, the cheapest ones,
     * would exceed the budget; whether one item fewer than at least so many, those with the highest scores, would not score more
     * than was found.
     *
     * @param costs the costs of all items in cents
     * @param scores the scores of all items
     * @param budget the budget in cents
     * @param score the score of a selection within the budget
     * @return whether it is valid
     * @throws IllegalArgumentException if a cost, a score of an item or the budget is negative, or there are not as many scores as
     *     costs
     * @throws ArithmeticException if a sum does not fit a long
     */
    public boolean limitHolds(long[] costs, long[] scores, long budget, long score) {
        PortfolioSolver.check(costs, scores, budget);
        if (limit == ItemLimit.NONE) {
            return true;
        }
        ItemsInPlay items = new ItemsInPlay(costs, scores, budget);
        int[] indices = items.indices();
        if (limit == ItemLimit.AT_MOST) {
            long[] sorted =
                    Arrays.stream(indices).mapToLong(items::cost).sorted().toArray();
            return count >= sorted.length || sum(sorted, 0, count + 1) > budget;
        }
        long[] sorted = Arrays.stream(indices).mapToLong(items::score).sorted().toArray();
        return count <= sorted.length + 1
                && sum(sorted, sorted.length - Math.max(0, count - 1), sorted.length) <= score - items.freeScore();
    }

    private static long sum(long[] figures, int from, int to) {
        long sum = 0;
        for (int place = from; place < to; place++) {
            sum += figures[place];
        }
        return sum;
    }

    private static int sign(ItemLimit limit) {
        return limit == ItemLimit.NONE ? 0 : limit == ItemLimit.AT_MOST ? 1 : -1;
    }
}
