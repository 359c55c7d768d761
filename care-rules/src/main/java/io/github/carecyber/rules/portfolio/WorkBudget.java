package io.github.carecyber.rules.portfolio;

/** A number of steps that may be taken, and how many were. */
final class WorkBudget {

    private final long limit;
    private long used;

    WorkBudget(long limit) {
        this.limit = limit;
    }

    /** Takes steps if all of them may be taken, and else none. */
    boolean take(long steps) {
        if (steps > limit - used) {
            return false;
        }
        used += steps;
        return true;
    }

    long used() {
        return used;
    }
}
