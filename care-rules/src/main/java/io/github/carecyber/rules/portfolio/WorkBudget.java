package io.github.carecyber.rules.portfolio;

/** A number of steps that may be taken, and how many were. */
final class WorkBudget {

    private final long limit;
    private long used;

    WorkBudget(long limit) {
        this.limit = limit;
    }

    /** Takes steps if all of them may be taken, and else none; a number may be set that they must not exceed for the time being. */
    boolean take(long steps, long until) {
        if (steps > Math.min(limit, until) - used) {
            return false;
        }
        used += steps;
        return true;
    }

    /** Tells whether no more may be taken once so many have been. */
    boolean endsBefore(long until) {
        return limit <= until;
    }

    long used() {
        return used;
    }
}
