package io.github.carecyber.rules.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The one factor of a proportional allocation, {@code cents / units} in lowest terms: the least with which the exact shares
 * {@code min(ceiling, factor × base)} come to the envelope, or to all ceilings of a positive base if the envelope covers those.
 *
 * <p>Both parts fit a long: each is at most a sum of ceilings, an envelope, or a sum of bases.
 */
final class Multiplier {

    private final long cents;
    private final long units;
    private final Ratio factor;

    private Multiplier(long cents, long units) {
        this.factor = Ratio.of(cents, units);
        this.cents = factor.numerator().longValueExact();
        this.units = factor.denominator().longValueExact();
    }

    /**
     * Finds the factor.
     *
     * <p>The claim that meets its ceiling first is the one with the least ceiling per unit of base. So claims are taken in that
     * order: as long as an even share of what is left would lift the next one beyond its ceiling, it gets the ceiling and leaves; the
     * first one that it does not lift beyond is followed by others of the kind, and what is left is shared evenly among them. The
     * last claim is of that kind at the latest, since what is left for it is at most its ceiling.
     */
    static Multiplier of(long envelope, long[] ceilings, long[] bases) {
        int[] order = inOrderOfCeilingPerUnit(ceilings, bases);
        long units = 0;
        long demanded = 0;
        for (int index : order) {
            units += bases[index];
            demanded += ceilings[index];
        }
        long left = Math.min(envelope, demanded);
        for (int index : order) {
            if (WideProduct.compare(ceilings[index], units, left, bases[index]) >= 0) {
                return new Multiplier(left, units);
            }
            left -= ceilings[index];
            units -= bases[index];
        }
        return new Multiplier(0, 1);
    }

    /** Returns the factor, in cents per cent of ceiling or per unit of weight: times a base it gives an exact share in cents. */
    Ratio factor() {
        return factor;
    }

    /** Returns the part below the line. */
    long units() {
        return units;
    }

    /** Tells whether the exact share of a base, were there no ceiling, is the ceiling or more. */
    boolean reaches(long ceiling, long base) {
        return WideProduct.compare(cents, base, ceiling, units) >= 0;
    }

    /** Returns the whole cents of the exact share of a base, which must not reach its ceiling. */
    long wholeCents(long base) {
        return WideProduct.quotient(cents, base, units);
    }

    /** Returns what the whole cents of an exact share leave of it, in parts of which {@link #units} make a cent. */
    long remainder(long base, long wholeCents) {
        // The difference is below units, so it comes out right although the products wrap around.
        return cents * base - wholeCents * units;
    }

    private static int[] inOrderOfCeilingPerUnit(long[] ceilings, long[] bases) {
        int[] positive = IntStream.range(0, bases.length)
                .filter(index -> bases[index] > 0)
                .toArray();
        if (Arrays.equals(ceilings, bases)) {
            // Proportional to the ceiling: one cent per unit for all.
            return positive;
        }
        Comparator<Integer> byCeilingPerUnit =
                (one, other) -> WideProduct.compare(ceilings[one], bases[other], ceilings[other], bases[one]);
        return Arrays.stream(positive)
                .boxed()
                .sorted(byCeilingPerUnit)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
