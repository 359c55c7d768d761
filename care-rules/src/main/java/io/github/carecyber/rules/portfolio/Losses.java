package io.github.carecyber.rules.portfolio;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What each item loses on an upper bound if it leaves the side where it belongs, and how much may be lost.
 *
 * <p>The figures are whole numbers of small parts of a score of one, rounded down: that is on the safe side, since the parts of
 * several items never add up to more than is really lost.
 */
final class Losses {

    private static final int FINEST_BITS = 20;

    private static final int MOST_BITS = 61;

    private final long[] losses;
    private final long margin;
    private final long start;
    private final int bits;
    private final boolean scoresCount;

    private Losses(long[] losses, long margin, long start, int bits, boolean scoresCount) {
        this.losses = losses;
        this.margin = margin;
        this.start = start;
        this.bits = bits;
        this.scoresCount = scoresCount;
    }

    /** Nothing is lost, whatever moves. */
    static Losses none(Problem problem) {
        return new Losses(new long[problem.size()], 0, 0, 0, false);
    }

    /**
     * Takes the losses at prices.
     *
     * @param prices the prices
     * @param base a selection that is worth the most at these prices
     * @param score a score that the bound is above
     */
    static Losses of(Prices prices, Selection base, long score) {
        boolean scoresCount = prices.denominator().signum() != 0;
        BigInteger unit = unit(prices);
        BigInteger exact = exact(prices, base, score);
        int bits =
                Math.max(0, Math.min(FINEST_BITS, MOST_BITS - exact.divide(unit).bitLength()));
        long[] losses = new long[prices.problem().size()];
        for (int item = 0; item < losses.length; item++) {
            BigInteger loss = prices.loss(item).shiftLeft(bits).divide(unit);
            losses[item] = loss.bitLength() < Long.SIZE ? loss.longValueExact() : Long.MAX_VALUE;
        }
        return new Losses(losses, exact.shiftLeft(bits).divide(unit).longValueExact(), score, bits, scoresCount);
    }

    /**
     * Takes the losses at prices that a search may do without: none if there are none, or if the bound at them is so high that it
     * cannot be counted and rules nothing out that the other prices do not.
     */
    static Losses ofFar(@Nullable Prices prices, Selection base, long score) {
        return prices == null || exact(prices, base, score).divide(unit(prices)).bitLength() >= Long.SIZE - 1
                ? none(base.problem())
                : of(prices, base, score);
    }

    private static BigInteger exact(Prices prices, Selection base, long score) {
        return prices.bound(base).subtract(prices.denominator().multiply(BigInteger.valueOf(score)));
    }

    private static BigInteger unit(Prices prices) {
        return prices.denominator().signum() == 0 ? BigInteger.ONE : prices.denominator();
    }

    /** Returns what an item loses, at least zero. */
    long of(int item) {
        return losses[item];
    }

    /** Returns the most that a selection may lose and still score more than so much; below zero if none can. */
    long slack(long score) {
        return scoresCount ? margin - ((score + 1 - start) << bits) : margin;
    }

    /** Returns the most that a selection can score that loses so much or more. */
    long bound(long loss) {
        return start + ((margin - loss) >> bits);
    }
}
