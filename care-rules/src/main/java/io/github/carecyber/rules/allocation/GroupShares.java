package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Share;
import java.math.BigInteger;
import java.util.List;

/** The shares of groups, added up exactly. */
final class GroupShares {

    private GroupShares() {}

    /** Tells whether the shares together are at most the whole. */
    static boolean fit(List<GroupEnvelope> groups) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (GroupEnvelope group : groups) {
            Share share = group.<Share>fold(fixed -> Share.NONE, GroupEnvelope.Part::share);
            BigInteger part = BigInteger.valueOf(share.numerator());
            BigInteger whole = BigInteger.valueOf(share.denominator());
            numerator = numerator.multiply(whole).add(part.multiply(denominator));
            denominator = denominator.multiply(whole);
            BigInteger divisor = numerator.gcd(denominator);
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
        return numerator.compareTo(denominator) <= 0;
    }
}
