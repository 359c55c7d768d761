package io.github.carecyber.rules.allocation;

import java.math.BigInteger;

/** Exact products of two numbers that are not negative, up to 126 bits wide. */
final class WideProduct {

    private WideProduct() {}

    /** Compares {@code a × b} with {@code c × d}. */
    static int compare(long a, long b, long c, long d) {
        long high = Math.multiplyHigh(a, b);
        long otherHigh = Math.multiplyHigh(c, d);
        return high != otherHigh ? Long.compare(high, otherHigh) : Long.compareUnsigned(a * b, c * d);
    }

    /** Returns {@code a × b / divisor} without its fraction; the quotient must fit. */
    static long quotient(long a, long b, long divisor) {
        return fits(a, b)
                ? a * b / divisor
                : exact(a, b).divide(BigInteger.valueOf(divisor)).longValueExact();
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0;
    }

    private static BigInteger exact(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
