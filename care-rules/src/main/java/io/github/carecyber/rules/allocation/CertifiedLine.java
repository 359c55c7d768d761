package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;

/** One award, recomputed from the last cent handed out. */
final class CertifiedLine {

    private CertifiedLine() {}

    static Euros awardOf(AllocationCertificate.Line certificate, Claim claim) {
        ClaimForm.require(claim);
        BigInteger base = BigInteger.valueOf(ClaimForm.baseOf(claim, certificate.rule()));
        Place last = certificate.last();
        if (last == null) {
            return Euros.ZERO;
        }
        BigInteger room = BigInteger.valueOf(claim.room().cents());
        // Under the rule of the Talmud, the first half of a ceiling is a line of its own, and its middle cent belongs
        // to it.
        BigInteger rest = certificate.rule() == SharingRule.TALMUD ? room.shiftRight(1) : room;
        BigInteger half = room.subtract(rest);
        Ratio standing = last.standing().value();
        boolean served = certificate
                        .ties()
                        .keyOf(claim.id())
                        .compareTo(certificate.ties().keyOf(last.claim()))
                <= 0;
        BigInteger cents = switch (last.standing().kind()) {
            case FACTOR -> byFactor(standing, base, served).min(room);
            case AWARD ->
                wholeOf(standing)
                        .add(served ? BigInteger.ONE : BigInteger.ZERO)
                        .min(certificate.rule() == SharingRule.TALMUD ? room.subtract(rest) : room);
            case LOSS ->
                rest.subtract(wholeOf(standing))
                        .add(served ? BigInteger.ONE : BigInteger.ZERO)
                        .max(BigInteger.ZERO)
                        .min(rest)
                        .add(half);
        };
        return Euros.ofCents(cents.longValueExact());
    }

    /** Returns how many cents of a base stand at or before the last one: its share, rounded to the nearest whole cent. */
    private static BigInteger byFactor(Ratio standing, BigInteger base, boolean served) {
        BigInteger unit = standing.denominator().shiftLeft(1);
        BigInteger[] cents = standing.numerator()
                .multiply(base)
                .shiftLeft(1)
                .add(standing.denominator())
                .divideAndRemainder(unit);
        boolean atTheLast = cents[1].signum() == 0 && cents[0].signum() > 0;
        return atTheLast && !served ? cents[0].subtract(BigInteger.ONE) : cents[0];
    }

    private static BigInteger wholeOf(Ratio standing) {
        return standing.numerator().divide(standing.denominator());
    }
}
