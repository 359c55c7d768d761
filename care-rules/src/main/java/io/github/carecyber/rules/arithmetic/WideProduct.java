package io.github.carecyber.rules.arithmetic;

/** Exact products of two numbers, up to 127 bits wide: the first may take all 64 bits without a sign, the second is not negative. */
public final class WideProduct {

    private WideProduct() {}

    /**
     * Compares {@code a × b} with {@code c × d}.
     *
     * @param a any number, read without a sign
     * @param b a number that is not negative
     * @param c any number, read without a sign
     * @param d a number that is not negative
     * @return below zero, zero or above zero, as the first product is smaller, equal or larger
     */
    public static int compare(long a, long b, long c, long d) {
        long high = high(a, b);
        long otherHigh = high(c, d);
        return high != otherHigh ? Long.compare(high, otherHigh) : Long.compareUnsigned(a * b, c * d);
    }

    /**
     * Returns {@code a × b} divided by 2 to the power of 64, without its fraction.
     *
     * @param a any number, read without a sign
     * @param b a number that is not negative
     * @return the upper half of the product
     */
    public static long high(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b);
    }
}
