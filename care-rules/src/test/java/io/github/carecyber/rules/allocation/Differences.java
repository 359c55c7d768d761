package io.github.carecyber.rules.allocation;

import java.util.List;

/** How far two tables of awards are apart, in cents. */
final class Differences {

    private Differences() {}

    /** Returns the largest difference of either sign. */
    static long largest(List<Long> some, List<Long> others) {
        return Math.max(largestLoss(some, others), largestLoss(others, some));
    }

    /** Returns the most that anybody loses from one table to the other; nothing if nobody does. */
    static long largestLoss(List<Long> before, List<Long> after) {
        long largest = 0;
        for (int index = 0; index < before.size(); index++) {
            largest = Math.max(largest, before.get(index) - after.get(index));
        }
        return largest;
    }
}
