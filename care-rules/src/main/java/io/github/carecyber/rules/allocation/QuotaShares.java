package io.github.carecyber.rules.allocation;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Exact shares cut to the cent, and the odd cents to the largest parts cut off.
 */
final class QuotaShares {

    private final long[] cents;
    private final BitSet receivers;
    private final Level level;
    private final @Nullable Ratio lastPart;
    private final int last;

    private QuotaShares(long[] cents, BitSet receivers, Level level, @Nullable Ratio lastPart, int last) {
        this.cents = cents;
        this.receivers = receivers;
        this.level = level;
        this.lastPart = lastPart;
        this.last = last;
    }

    /**
     * Shares out.
     *
     * @param amount what there is, at most what can be given
     * @param rooms what may at most be granted, by position
     * @param bases what the share is proportional to, if it is
     */
    static QuotaShares of(SharingRule rule, long amount, long[] rooms, long[] bases, TieOrder ties) {
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING ->
                proportional(new Multiplier(amount, atLeastOne(sum(rooms))), rooms, amount, ties);
            case PROPORTIONAL_TO_WEIGHT -> byWeight(WeightLevel.of(amount, rooms, bases), amount, rooms, bases, ties);
            case EQUAL_AWARDS -> {
                EqualCents equal = EqualCents.awards(amount, rooms, ties);
                yield equal(
                        equal,
                        Level.award(equal.level().dividedBy(1)),
                        equal.level().part());
            }
            case EQUAL_LOSSES -> {
                EqualCents equal = EqualCents.losses(amount, rooms, ties);
                yield equal(
                        equal,
                        Level.loss(equal.level().dividedBy(1)),
                        equal.level().above() - equal.level().part());
            }
            case TALMUD -> talmud(amount, rooms, ties);
        };
    }

    private static QuotaShares equal(EqualCents equal, Level level, long part) {
        boolean oddCents = equal.level().part() > 0;
        return new QuotaShares(
                equal.cents(),
                equal.receivers(),
                level,
                oddCents ? Ratio.of(part, equal.level().above()) : null,
                oddCents ? equal.last() : -1);
    }

    private static QuotaShares proportional(Multiplier factor, long[] rooms, long amount, TieOrder ties) {
        long[] cents = new long[rooms.length];
        long[] cutOff = new long[rooms.length];
        long kept = 0;
        for (int position = 0; position < rooms.length; position++) {
            cents[position] = factor.wholeCents(rooms[position]);
            cutOff[position] = factor.remainder(rooms[position], cents[position]);
            kept += cents[position];
        }
        return cut(Level.factor(factor.factor()), factor.units(), amount - kept, cents, cutOff, ties);
    }

    private static QuotaShares byWeight(Multiplier factor, long amount, long[] rooms, long[] weights, TieOrder ties) {
        long[] cents = new long[rooms.length];
        long[] cutOff = new long[rooms.length];
        long kept = 0;
        for (int position = 0; position < rooms.length; position++) {
            if (weights[position] == 0) {
                continue;
            }
            if (factor.reaches(rooms[position], weights[position])) {
                cents[position] = rooms[position];
            } else {
                cents[position] = factor.wholeCents(weights[position]);
                cutOff[position] = factor.remainder(weights[position], cents[position]);
            }
            kept += cents[position];
        }
        return cut(Level.factor(factor.factor()), factor.units(), amount - kept, cents, cutOff, ties);
    }

    /** Shares out by the rule of the Talmud, in half cents: half of an odd ceiling is a whole number of them. */
    private static QuotaShares talmud(long amount, long[] rooms, TieOrder ties) {
        long sum = sum(rooms);
        boolean losses = amount > sum - amount;
        WaterLevel level = WaterLevel.of(rooms, 2 * (losses ? sum - amount : amount));
        long[] cents = new long[rooms.length];
        long[] cutOff = new long[rooms.length];
        long units = 2L * level.above();
        // What a claim has or loses if it is not half of its ceiling, in whole cents and the parts of a cent beyond.
        long whole = level.whole() / 2;
        long part = level.whole() % 2 * level.above() + level.part();
        long kept = 0;
        for (int position = 0; position < rooms.length; position++) {
            long room = rooms[position];
            boolean half = room <= level.whole();
            long cents1 = half ? room / 2 : whole;
            long part1 = half ? room % 2 * level.above() : part;
            if (losses) {
                cents1 = room - cents1 - (part1 > 0 ? 1 : 0);
                part1 = part1 > 0 ? units - part1 : 0;
            }
            cents[position] = cents1;
            cutOff[position] = part1;
            kept += cents1;
        }
        Ratio figure = level.dividedBy(2);
        return cut(losses ? Level.loss(figure) : Level.award(figure), units, amount - kept, cents, cutOff, ties);
    }

    private static QuotaShares cut(
            Level level, long partsOfACent, long oddCents, long[] cents, long[] cutOff, TieOrder ties) {
        OddCents odd = OddCents.handOut(oddCents, cents, cutOff, ties);
        return new QuotaShares(
                cents, odd.receivers(), level, odd.part() == 0 ? null : Ratio.of(odd.part(), partsOfACent), odd.last());
    }

    private static long atLeastOne(long units) {
        return Math.max(1, units);
    }

    private static long sum(long[] figures) {
        long sum = 0;
        for (long figure : figures) {
            sum += figure;
        }
        return sum;
    }

    /** Returns the awards, by position. The array is shared. */
    long[] cents() {
        return cents;
    }

    /** Returns the positions that received an odd cent. */
    BitSet receivers() {
        return receivers;
    }

    /** Returns the level that the exact shares follow from. */
    Level level() {
        return level;
    }

    /** Returns the part cut off that the last odd cent went to, null if there was none. */
    @Nullable
    Ratio lastPart() {
        return lastPart;
    }

    /** Returns the position that it went to, -1 if there was none. */
    int last() {
        return last;
    }
}
