package io.github.carecyber.rules.allocation;

import java.util.List;
import java.util.function.ToLongFunction;

/** Tells whether figures of claims can be added up. */
final class BoundedSum {

    private BoundedSum() {}

    /** Tells whether the sum of the figures above zero fits a long; the others are reported by rules of their own. */
    static boolean fits(List<Claim> claims, ToLongFunction<Claim> figure) {
        long sum = 0;
        for (Claim claim : claims) {
            sum += Math.max(0, figure.applyAsLong(claim));
            if (sum < 0) {
                return false;
            }
        }
        return true;
    }
}
