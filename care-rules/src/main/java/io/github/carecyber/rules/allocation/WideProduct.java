package io.github.carecyber.rules.allocation;

/** Exact products of two numbers, up to 127 bits wide: the first may take all 64 bits without a sign, the second is not negative. */
final class WideProduct {

    private WideProduct() {}

    /** Compares {@code a × b} with {@code c × d}. */
    static int compare(long a, long b, long c, long d) {
        long high = high(a, b);
        long otherHigh = high(c, d);
        return high != otherHigh ? Long.compare(high, otherHigh) : Long.compareUnsigned(a * b, c * d);
    }

    /** Returns the product divided by 2 to the power of 64, without its fraction. */
    static long high(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b);
    }
}
