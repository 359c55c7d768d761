package io.github.carecyber.rules.allocation;

import java.math.BigInteger;

/**
 * Webster's line under the proportional rules: cent {@code x + 1} of a claim stands at {@code (2x + 1) / (2 × base)}.
 *
 * <p>A factor at which exact shares come to an amount is a place in that line: at or before it stand as many cents of a claim as
 * its exact share, rounded to the nearest whole number. Rounding misses the amount by at most half a cent per claim, so the last
 * cent stands between two factors for amounts close by, and only the cents between them have to be compared.
 */
abstract class WebsterLine {

    /** More than rounding usually misses. */
    private static final int SLACK = 64;

    final long[] rooms;
    final long[] bases;
    final long most;

    /** Whether an exact share may exceed what may at most be granted. */
    private final boolean capped;

    private WebsterLine(long[] rooms, long[] bases, long most, boolean capped) {
        this.rooms = rooms;
        this.bases = bases;
        this.most = most;
        this.capped = capped;
    }

    static WebsterLine of(SharingRule rule, long amount, long[] rooms, long[] bases) {
        long most = 0;
        for (int position = 0; position < rooms.length; position++) {
            most += bases[position] > 0 ? rooms[position] : 0;
        }
        return rule == SharingRule.PROPORTIONAL_TO_CEILING
                ? new ByCeiling(rooms, most)
                : new ByWeight(rooms, bases, most);
    }

    /** Returns the factor at which exact shares come to an amount between zero and all that can be given. */
    abstract Multiplier factor(long amount);

    LineShares handOut(long amount, TieOrder ties) {
        long[] near = cents(amount);
        if (amount == 0) {
            return LineShares.none(near);
        }
        long missed = amount - sum(near);
        long step = SLACK + 2 * Math.abs(missed);
        while (true) {
            long other = missed > 0 ? amount + Math.min(step, most - amount) : amount - Math.min(step, amount);
            long[] far = cents(other);
            long sum = sum(far);
            if (missed > 0 && sum >= amount) {
                return between(near, far, missed, ties);
            }
            if (missed <= 0 && sum < amount) {
                return between(far, near, amount - sum, ties);
            }
            // As many as claims always suffice.
            step = rooms.length;
        }
    }

    /** Returns how many cents of each claim stand at or before the factor for an amount. */
    private long[] cents(long amount) {
        long[] cents = new long[rooms.length];
        if (amount == most) {
            for (int position = 0; position < cents.length; position++) {
                cents[position] = bases[position] > 0 ? rooms[position] : 0;
            }
            return cents;
        }
        Multiplier factor = factor(amount);
        for (int position = 0; position < cents.length; position++) {
            long base = bases[position];
            long room = rooms[position];
            if (!capped || !factor.reaches(room, base)) {
                long whole = factor.wholeCents(base);
                long remainder = factor.remainder(base, whole);
                cents[position] = Math.min(room, remainder >= factor.units() - remainder ? whole + 1 : whole);
            } else if (base > 0) {
                cents[position] = room;
            }
        }
        return cents;
    }

    /** Gives so many of the cents that stand between two places, the first in line. */
    private LineShares between(long[] from, long[] to, long count, TieOrder ties) {
        Fractions line = new Fractions(Math.toIntExact(sum(to) - sum(from)));
        for (int position = 0; position < from.length; position++) {
            for (long held = from[position]; held < to[position]; held++) {
                line.add(2 * held + 1, bases[position], position);
            }
        }
        int first = 0;
        int end = line.size();
        while (true) {
            Fractions.Split split = line.split(first, end);
            if (count <= split.equal()) {
                end = split.equal();
            } else if (count > split.above()) {
                first = split.above();
            } else {
                int[] tied = new int[split.above() - split.equal()];
                for (int index = 0; index < tied.length; index++) {
                    tied[index] = line.position(split.equal() + index);
                }
                BigInteger standing = new BigInteger(Long.toUnsignedString(line.numerator(split.equal())));
                BigInteger base = BigInteger.valueOf(line.denominator(split.equal()));
                int served = (int) (count - split.equal());
                int last = ties.first(tied, served);
                for (int index = 0; index < split.equal(); index++) {
                    from[line.position(index)]++;
                }
                for (int index = 0; index < served; index++) {
                    from[tied[index]]++;
                }
                return LineShares.upTo(from, Level.factor(Ratio.of(standing, base.shiftLeft(1))), last);
            }
        }
    }

    private static long sum(long[] figures) {
        long sum = 0;
        for (long figure : figures) {
            sum += figure;
        }
        return sum;
    }

    private static final class ByCeiling extends WebsterLine {

        ByCeiling(long[] rooms, long most) {
            super(rooms, rooms, most, false);
        }

        @Override
        Multiplier factor(long amount) {
            return new Multiplier(amount, most);
        }
    }

    private static final class ByWeight extends WebsterLine {

        ByWeight(long[] rooms, long[] weights, long most) {
            super(rooms, weights, most, true);
        }

        @Override
        Multiplier factor(long amount) {
            return WeightLevel.of(amount, rooms, bases);
        }
    }
}
