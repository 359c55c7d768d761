package io.github.carecyber.rules.portfolio;

/** Exact products of two numbers that are not negative. */
final class Products {

    private Products() {}

    /** Compares {@code a × b} with {@code c × d}. */
    static int compare(long a, long b, long c, long d) {
        long high = Math.multiplyHigh(a, b);
        long otherHigh = Math.multiplyHigh(c, d);
        return high != otherHigh ? Long.compare(high, otherHigh) : Long.compareUnsigned(a * b, c * d);
    }
}
