package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;

/** One award, recomputed from the level and the last odd cent. */
final class CertifiedShare {

    private CertifiedShare() {}

    static Euros awardOf(AllocationCertificate.CutOff certificate, Claim claim) {
        ClaimForm.require(claim);
        Ratio share = exactShare(certificate.rule(), certificate.level(), claim);
        BigInteger[] parts = share.numerator().divideAndRemainder(share.denominator());
        boolean oddCent =
                parts[1].signum() > 0 && receivesOddCent(certificate, Ratio.of(parts[1], share.denominator()), claim);
        return Euros.ofCents(parts[0].longValueExact() + (oddCent ? 1 : 0));
    }

    /** Returns the exact share of a claim in cents, between zero and what may still be granted. */
    static Ratio exactShare(SharingRule rule, Level level, Claim claim) {
        BigInteger room = BigInteger.valueOf(claim.room().cents());
        BigInteger numerator = level.value().numerator();
        BigInteger denominator = level.value().denominator();
        // Twice everything, so that half of a ceiling is a whole number.
        BigInteger unit = denominator.shiftLeft(1);
        BigInteger whole = room.multiply(unit);
        BigInteger bound = rule == SharingRule.TALMUD ? room.multiply(denominator) : whole;
        BigInteger least = rule == SharingRule.TALMUD ? bound : BigInteger.ZERO;
        BigInteger share = switch (level.kind()) {
            case FACTOR ->
                numerator
                        .shiftLeft(1)
                        .multiply(BigInteger.valueOf(ClaimForm.baseOf(claim, rule)))
                        .min(whole);
            case AWARD -> numerator.shiftLeft(1).min(bound);
            case LOSS -> whole.subtract(numerator.shiftLeft(1)).max(least);
        };
        return Ratio.of(share, unit);
    }

    private static boolean receivesOddCent(AllocationCertificate.CutOff certificate, Ratio remainder, Claim claim) {
        Mark last = certificate.lastCent();
        if (last == null) {
            return false;
        }
        int order = remainder.compareTo(last.remainder());
        TieBreak ties = certificate.ties();
        return order > 0 || (order == 0 && ties.keyOf(claim.id()).compareTo(ties.keyOf(last.claim())) <= 0);
    }
}
