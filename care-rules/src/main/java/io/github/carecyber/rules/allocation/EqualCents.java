package io.github.carecyber.rules.allocation;

import java.util.BitSet;

/**
 * An amount shared out by equal awards or equal losses, which both roundings do alike: all parts cut off are equal, so the
 * tie order decides on the odd cents.
 */
final class EqualCents {

    private final WaterLevel level;
    private final long[] cents;
    private final BitSet receivers;
    private final int last;

    private EqualCents(WaterLevel level, long[] cents, BitSet receivers, int last) {
        this.level = level;
        this.cents = cents;
        this.receivers = receivers;
        this.last = last;
    }

    /** Shares out an amount between zero and the sum of the bounds, by equal awards up to the bounds. */
    static EqualCents awards(long amount, long[] bounds, TieOrder ties) {
        WaterLevel level = WaterLevel.of(bounds, amount);
        long whole = level.whole();
        long[] cents = new long[bounds.length];
        for (int position = 0; position < cents.length; position++) {
            cents[position] = Math.min(bounds[position], whole);
        }
        if (level.part() > 0) {
            return handOut(level, level.part(), cents, positionsAbove(whole, bounds), ties);
        }
        return whole == 0 ? nobody(level, cents) : withLast(level, cents, positionsAbove(whole - 1, bounds), ties);
    }

    /** Shares out an amount between zero and the sum of the bounds, by equal losses. */
    static EqualCents losses(long amount, long[] bounds, TieOrder ties) {
        long sum = 0;
        for (long bound : bounds) {
            sum += bound;
        }
        WaterLevel level = WaterLevel.of(bounds, sum - amount);
        long loss = level.part() > 0 ? level.whole() + 1 : level.whole();
        long[] cents = new long[bounds.length];
        for (int position = 0; position < cents.length; position++) {
            cents[position] = Math.max(0, bounds[position] - loss);
        }
        if (level.part() > 0) {
            return handOut(level, level.above() - level.part(), cents, positionsAbove(level.whole(), bounds), ties);
        }
        return amount == 0 ? nobody(level, cents) : withLast(level, cents, positionsAbove(loss, bounds), ties);
    }

    private static EqualCents nobody(WaterLevel level, long[] cents) {
        return new EqualCents(level, cents, new BitSet(), -1);
    }

    private static EqualCents withLast(WaterLevel level, long[] cents, int[] positions, TieOrder ties) {
        return new EqualCents(level, cents, new BitSet(), ties.first(positions, positions.length));
    }

    private static EqualCents handOut(WaterLevel level, long count, long[] cents, int[] tied, TieOrder ties) {
        BitSet receivers = new BitSet(cents.length);
        int last = ties.first(tied, (int) count);
        for (int index = 0; index < count; index++) {
            receivers.set(tied[index]);
            cents[tied[index]]++;
        }
        return new EqualCents(level, cents, receivers, last);
    }

    private static int[] positionsAbove(long figure, long[] bounds) {
        int count = 0;
        for (long bound : bounds) {
            count += bound > figure ? 1 : 0;
        }
        int[] positions = new int[count];
        int length = 0;
        for (int position = 0; position < bounds.length; position++) {
            if (bounds[position] > figure) {
                positions[length] = position;
                length++;
            }
        }
        return positions;
    }

    /** Returns the level of the awards, or of the losses. */
    WaterLevel level() {
        return level;
    }

    /** Returns the awards, by position. The array is shared. */
    long[] cents() {
        return cents;
    }

    /** Returns the positions that received an odd cent. */
    BitSet receivers() {
        return receivers;
    }

    /** Returns the position of the claim that the last cent went to, -1 if there was none. */
    int last() {
        return last;
    }
}
