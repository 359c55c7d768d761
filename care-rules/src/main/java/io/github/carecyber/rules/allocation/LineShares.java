package io.github.carecyber.rules.allocation;

import org.jspecify.annotations.Nullable;

/**
 * Cents handed out in line, computed directly.
 */
final class LineShares {

    private final long[] cents;
    private final @Nullable Level standing;
    private final int last;

    private LineShares(long[] cents, @Nullable Level standing, int last) {
        this.cents = cents;
        this.standing = standing;
        this.last = last;
    }

    /**
     * Shares out.
     *
     * @param amount what there is, at most what can be given
     * @param rooms what may at most be granted, by position
     * @param bases what the share is proportional to, if it is
     */
    static LineShares of(SharingRule rule, long amount, long[] rooms, long[] bases, TieOrder ties) {
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING, PROPORTIONAL_TO_WEIGHT ->
                WebsterLine.of(rule, amount, rooms, bases).handOut(amount, ties);
            case EQUAL_AWARDS -> awards(EqualCents.awards(amount, rooms, ties));
            case EQUAL_LOSSES -> losses(EqualCents.losses(amount, rooms, ties));
            case TALMUD -> talmud(amount, rooms, ties);
        };
    }

    /** Returns the shares of an amount of nothing. */
    static LineShares none(long[] cents) {
        return new LineShares(cents, null, -1);
    }

    /** Returns the shares up to a place in line. */
    static LineShares upTo(long[] cents, Level standing, int last) {
        return new LineShares(cents, standing, last);
    }

    private static LineShares awards(EqualCents equal) {
        long held =
                equal.level().part() > 0 ? equal.level().whole() : equal.level().whole() - 1;
        return new LineShares(equal.cents(), equal.last() < 0 ? null : Level.award(Ratio.of(held, 1)), equal.last());
    }

    private static LineShares losses(EqualCents equal) {
        long missing = equal.level().whole() + 1;
        return new LineShares(equal.cents(), equal.last() < 0 ? null : Level.loss(Ratio.of(missing, 1)), equal.last());
    }

    /** The first half of each ceiling by equal awards, the middle cent of an odd one included; then the rest by equal losses. */
    private static LineShares talmud(long amount, long[] rooms, TieOrder ties) {
        long[] halves = new long[rooms.length];
        long[] rests = new long[rooms.length];
        long sumOfHalves = 0;
        for (int position = 0; position < rooms.length; position++) {
            rests[position] = rooms[position] / 2;
            halves[position] = rooms[position] - rests[position];
            sumOfHalves += halves[position];
        }
        if (amount <= sumOfHalves) {
            return awards(EqualCents.awards(amount, halves, ties));
        }
        LineShares beyond = losses(EqualCents.losses(amount - sumOfHalves, rests, ties));
        for (int position = 0; position < rooms.length; position++) {
            beyond.cents[position] += halves[position];
        }
        return beyond;
    }

    /** Returns the awards, by position. The array is shared. */
    long[] cents() {
        return cents;
    }

    /** Returns where the last cent handed out stood in line, null if there was none. */
    @Nullable
    Level standing() {
        return standing;
    }

    /** Returns the position that it went to, -1 if there was none. */
    int last() {
        return last;
    }
}
