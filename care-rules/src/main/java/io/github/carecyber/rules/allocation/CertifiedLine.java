package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;

/** One award, recomputed from the last cent handed out. */
final class CertifiedLine {

    private CertifiedLine() {}

    static Euros awardOf(AllocationCertificate.Line certificate, Claim claim) {
        ClaimForm.require(claim);
        Place last = certificate.last();
        if (last == null) {
            return Euros.ZERO;
        }
        TieBreak ties = certificate.ties();
        boolean tied = ties.keyOf(claim.id()).compareTo(ties.keyOf(last.claim())) <= 0;
        return Euros.ofCents(cents(certificate.rule(), last.standing(), claim, tied));
    }

    private static long cents(SharingRule rule, Level standing, Claim claim, boolean tied) {
        BigInteger room = BigInteger.valueOf(claim.room().cents());
        BigInteger half = room.shiftRight(1);
        BigInteger n = standing.value().numerator();
        BigInteger d = standing.value().denominator();
        BigInteger one = tied ? BigInteger.ONE : BigInteger.ZERO;
        BigInteger cents = switch (standing.kind()) {
            case FACTOR -> {
                BigInteger base = BigInteger.valueOf(ClaimForm.baseOf(claim, rule));
                // held with (2 held + 1) d < 2 base n, or at most if tied
                BigInteger twice = n.multiply(base).shiftLeft(1).subtract(tied ? BigInteger.ZERO : BigInteger.ONE);
                BigInteger odd = twice.signum() < 0 ? BigInteger.ONE.negate() : twice.divide(d);
                yield odd.add(BigInteger.ONE).shiftRight(1).min(room);
            }
            case AWARD -> n.add(one).min(rule == SharingRule.TALMUD ? room.subtract(half) : room);
            case LOSS ->
                room.subtract(n).signum() < 0
                        ? (rule == SharingRule.TALMUD ? room.subtract(half) : BigInteger.ZERO)
                        : (rule == SharingRule.TALMUD
                                ? (n.compareTo(half) > 0
                                        ? room.subtract(half)
                                        : room.subtract(n).add(one))
                                : room.subtract(n).add(one));
        };
        return cents.longValueExact();
    }
}
