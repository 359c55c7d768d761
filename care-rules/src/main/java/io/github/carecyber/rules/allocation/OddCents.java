package io.github.carecyber.rules.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cents that cutting leaves over, one each to the largest parts cut off, and by tie key among equal parts.
 *
 * <p>The parts cut off come to a whole number of cents, which is the number of odd cents; each part is below a cent, so there are
 * more claims with a part cut off than odd cents, and none gets two.
 */
record OddCents(BitSet receivers, @Nullable Mark lastCent) {

    static OddCents of(CutShares shares, Multiplier multiplier, List<Claim> claims, TieBreak ties) {
        long[] cutOff = shares.cutOff();
        int count = wholeCents(cutOff, multiplier.units());
        BitSet receivers = new BitSet(cutOff.length);
        if (count == 0) {
            return new OddCents(receivers, null);
        }
        long[] sorted = cutOff.clone();
        Arrays.sort(sorted);
        long leastServed = sorted[sorted.length - count];
        for (int index = 0; index < cutOff.length; index++) {
            if (cutOff[index] > leastServed) {
                receivers.set(index);
            }
        }
        List<Tied> served = IntStream.range(0, cutOff.length)
                .filter(index -> cutOff[index] == leastServed)
                .mapToObj(index -> new Tied(ties.keyOf(claims.get(index).id()), index))
                .sorted(Comparator.comparing(Tied::key))
                .limit(count - receivers.cardinality())
                .toList();
        served.forEach(tied -> receivers.set(tied.index()));
        Claim last = claims.get(served.get(served.size() - 1).index());
        return new OddCents(receivers, new Mark(Ratio.of(leastServed, multiplier.units()), last.id()));
    }

    /** Adds up parts of a cent and returns how many cents they make: a whole number, below the number of parts. */
    private static int wholeCents(long[] parts, long partsOfACent) {
        int cents = 0;
        long sum = 0;
        for (long part : parts) {
            // Both are below partsOfACent, so their sum is compared without being formed: it might not fit.
            if (sum >= partsOfACent - part) {
                sum -= partsOfACent - part;
                cents++;
            } else {
                sum += part;
            }
        }
        return cents;
    }

    /** A claim among those with the same part cut off. */
    private record Tied(String key, int index) {}
}
