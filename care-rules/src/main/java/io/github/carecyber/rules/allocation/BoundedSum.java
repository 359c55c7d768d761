package io.github.carecyber.rules.allocation;

/** A sum that tells whether it still fits a long. */
final class BoundedSum {

    private long sum;

    /** Adds a figure if it is above zero; the others are reported by rules of their own. */
    void add(long figure) {
        if (sum >= 0 && figure > 0) {
            sum += figure;
        }
    }

    /** Tells whether the sum is in range. Once it has left the range, nothing is added any more. */
    boolean fits() {
        return sum >= 0;
    }

    /** Tells whether nothing above zero was added. */
    boolean isZero() {
        return sum == 0;
    }
}
