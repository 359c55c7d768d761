package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;

/** One award, recomputed from the level and the last odd cent. */
final class CertifiedShare {

    private CertifiedShare() {}

    static Euros awardOf(AllocationCertificate.CutOff certificate, Claim claim) {
        ClaimForm.require(claim);
        BigInteger unit = unit(certificate.level());
        BigInteger[] parts =
                shareInUnits(certificate.rule(), certificate.level(), claim).divideAndRemainder(unit);
        boolean oddCent = parts[1].signum() > 0 && receivesOddCent(certificate, Ratio.of(parts[1], unit), claim);
        return Euros.ofCents(parts[0].longValueExact() + (oddCent ? 1 : 0));
    }

    /** Returns the part of a cent that is cut off from the exact share of a claim. */
    static Ratio cutOff(AllocationCertificate.CutOff certificate, Claim claim) {
        BigInteger unit = unit(certificate.level());
        return Ratio.of(
                shareInUnits(certificate.rule(), certificate.level(), claim).mod(unit), unit);
    }

    /** Returns in how many parts a cent is counted: twice the level's denominator, so that half of a ceiling is a whole number. */
    static BigInteger unit(Level level) {
        return level.value().denominator().shiftLeft(1);
    }

    /** Returns the exact share of a claim, between zero and what may still be granted, in parts of which a unit make a cent. */
    static BigInteger shareInUnits(SharingRule rule, Level level, Claim claim) {
        BigInteger figure = level.value().numerator().shiftLeft(1);
        BigInteger room = room(level, claim);
        return switch (level.kind()) {
            case FACTOR ->
                figure.multiply(BigInteger.valueOf(ClaimForm.baseOf(claim, rule)))
                        .min(room);
            case AWARD -> figure.min(rule == SharingRule.TALMUD ? room.shiftRight(1) : room);
            case LOSS -> room.subtract(figure).max(rule == SharingRule.TALMUD ? room.shiftRight(1) : BigInteger.ZERO);
        };
    }

    /** Tells whether a lower level, however close, would give the claim another share; no level is below zero. */
    static boolean isChangedByALowerLevel(SharingRule rule, Level level, Claim claim) {
        BigInteger figure = level.value().numerator().shiftLeft(1);
        BigInteger room = room(level, claim);
        BigInteger bound = rule == SharingRule.TALMUD ? room.shiftRight(1) : room;
        if (level.kind() == Level.Kind.FACTOR) {
            long base = ClaimForm.baseOf(claim, rule);
            return base > 0 && figure.multiply(BigInteger.valueOf(base)).compareTo(room) <= 0;
        }
        return figure.compareTo(bound) <= 0;
    }

    private static BigInteger room(Level level, Claim claim) {
        return BigInteger.valueOf(claim.room().cents()).multiply(unit(level));
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
