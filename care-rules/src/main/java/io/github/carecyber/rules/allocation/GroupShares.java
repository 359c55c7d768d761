package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Share;
import java.math.BigInteger;
import java.util.List;

/** The shares of groups as whole numbers of parts of one whole. */
final class GroupShares {

    /** Room for the parts of a population, or percentages with twelve decimals; enough for all that is written by hand. */
    private static final int MOST_BITS = 1_024;

    private final BigInteger whole;
    private final List<BigInteger> parts;

    private GroupShares(BigInteger whole, List<BigInteger> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /**
     * Brings the shares to their common denominator; a group with a fixed envelope has none.
     *
     * @throws IllegalArgumentException if the common denominator is out of bounds
     */
    static GroupShares of(List<GroupEnvelope> groups) {
        BigInteger whole = BigInteger.ONE;
        for (GroupEnvelope group : groups) {
            BigInteger denominator = BigInteger.valueOf(share(group).denominator());
            whole = whole.divide(whole.gcd(denominator)).multiply(denominator);
            if (whole.bitLength() > MOST_BITS) {
                throw new IllegalArgumentException("Shares of the groups have no common denominator of at most "
                        + MOST_BITS + " bits.\nAdvice: write them as parts of the same whole, such as 3/40 and 7/40.");
            }
        }
        BigInteger common = whole;
        return new GroupShares(
                common,
                groups.stream()
                        .map(GroupShares::share)
                        .map(share -> common.divide(BigInteger.valueOf(share.denominator()))
                                .multiply(BigInteger.valueOf(share.numerator())))
                        .toList());
    }

    /** Returns the number of parts that make the whole. */
    BigInteger whole() {
        return whole;
    }

    /** Returns how many parts the group at a position has. */
    BigInteger of(int position) {
        return parts.get(position);
    }

    /** Returns how many parts all groups have together. */
    BigInteger sum() {
        return parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Share share(GroupEnvelope group) {
        return group.<Share>fold(fixed -> Share.NONE, GroupEnvelope.Part::share);
    }
}
