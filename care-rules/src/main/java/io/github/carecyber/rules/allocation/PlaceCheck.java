package io.github.carecyber.rules.allocation;

import java.math.BigInteger;

/** Tells whether a cent of a claim can stand at a place in line. */
final class PlaceCheck {

    private PlaceCheck() {}

    /** Tells whether a claim, holding some number of cents below what may still be granted, stands as stated for the next. */
    static boolean isPlaceOf(Claim claim, Level standing, SharingRule rule) {
        long room = claim.room().cents();
        Ratio value = standing.value();
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING, PROPORTIONAL_TO_WEIGHT ->
                standing.kind() == Level.Kind.FACTOR && isMiddleOfACent(value, ClaimForm.baseOf(claim, rule), room);
            case EQUAL_AWARDS -> standing.kind() == Level.Kind.AWARD && isBetween(0, value, room - 1);
            case EQUAL_LOSSES -> standing.kind() == Level.Kind.LOSS && isBetween(1, value, room);
            case TALMUD ->
                (standing.kind() == Level.Kind.AWARD && isBetween(0, value, room - room / 2 - 1))
                        || (standing.kind() == Level.Kind.LOSS && isBetween(1, value, room / 2));
        };
    }

    /** Tells whether the value is {@code (2 × held + 1) / (2 × base)} for some number of cents held below the room. */
    private static boolean isMiddleOfACent(Ratio value, long base, long room) {
        if (base == 0) {
            return false;
        }
        BigInteger[] halves = value.numerator()
                .multiply(BigInteger.valueOf(base))
                .shiftLeft(1)
                .divideAndRemainder(value.denominator());
        return halves[1].signum() == 0
                && halves[0].testBit(0)
                && halves[0].shiftRight(1).compareTo(BigInteger.valueOf(room)) < 0;
    }

    private static boolean isBetween(long least, Ratio cents, long most) {
        return cents.denominator().equals(BigInteger.ONE)
                && cents.numerator().compareTo(BigInteger.valueOf(least)) >= 0
                && cents.numerator().compareTo(BigInteger.valueOf(most)) <= 0;
    }
}
