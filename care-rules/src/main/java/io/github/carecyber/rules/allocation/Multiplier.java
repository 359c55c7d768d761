package io.github.carecyber.rules.allocation;

import io.github.carecyber.rules.arithmetic.WideProduct;

/**
 * An exact factor {@code cents / units} for many figures. Each is multiplied by a reciprocal that was computed once, and what that may
 * miss is corrected, so that no figure costs a division.
 */
final class Multiplier {

    private final long cents;
    private final long units;
    private final long whole;
    private final long part;

    /** The fraction {@code part / units}, times 2 to the power of 64, cut to a whole number without a sign. */
    private final long reciprocal;

    /**
     * Takes the parts of the factor.
     *
     * @param cents the part above the line, at least zero
     * @param units the part below the line, above zero
     */
    Multiplier(long cents, long units) {
        this.cents = cents;
        this.units = units;
        this.whole = cents / units;
        this.part = cents % units;
        this.reciprocal = reciprocal(part, units);
    }

    private static long reciprocal(long part, long units) {
        long quotient = 0;
        long remainder = part;
        for (int digit = 0; digit < Long.SIZE; digit++) {
            // Twice the remainder may take all 64 bits; it is compared without a sign.
            remainder <<= 1;
            quotient <<= 1;
            if (Long.compareUnsigned(remainder, units) >= 0) {
                remainder -= units;
                quotient++;
            }
        }
        return quotient;
    }

    /** Returns the part above the line, not in lowest terms. */
    long cents() {
        return cents;
    }

    /** Returns the part below the line, not in lowest terms. */
    long units() {
        return units;
    }

    /** Returns the factor, in lowest terms. */
    Ratio factor() {
        return Ratio.of(cents, units);
    }

    /** Tells whether the exact product with a base is a bound or more. */
    boolean reaches(long bound, long base) {
        return WideProduct.compare(cents, base, bound, units) >= 0;
    }

    /** Returns the whole cents of the exact product with a base, which must fit. */
    long wholeCents(long base) {
        // The reciprocal is less than one too small and the base below 2^63, so the product is at most one too small.
        long fraction = WideProduct.high(reciprocal, base);
        long remainder = part * base - fraction * units;
        return whole * base + fraction + (Long.compareUnsigned(remainder, units) >= 0 ? 1 : 0);
    }

    /** Returns what the whole cents of an exact product leave of it, in parts of which {@link #units} make a cent. */
    long remainder(long base, long wholeCents) {
        // The difference is below units, so it comes out right although the products wrap around.
        return cents * base - wholeCents * units;
    }
}
