package io.github.carecyber.rules.portfolio;

/** A number of steps that may be taken, and how many were. */
final class WorkBudget {

    private final long limit;
    private long used;
    private long pause;
    private boolean spent;

    WorkBudget(long limit) {
        this.limit = limit;
    }

    /** Sets after how many more steps there is a pause. */
    void pauseAfter(long steps) {
        pause = used + Math.min(steps, Long.MAX_VALUE - used);
    }

    /**
     * Takes steps if all of them may be taken before the pause, and else none. Nothing may be taken any more once the limit has been
     * in the way, so that with a higher limit the same steps come first.
     */
    boolean take(long steps) {
        if (spent || steps > pause - used) {
            return false;
        }
        if (steps > limit - used) {
            spent = true;
            return false;
        }
        used += steps;
        return true;
    }

    /** Allows no more steps. */
    void end() {
        spent = true;
    }

    boolean isSpent() {
        return spent;
    }

    long used() {
        return used;
    }
}
