package io.github.carecyber.rules.allocation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The cents that cutting leaves over, one each to the largest parts cut off, and in tie order among equal parts.
 *
 * @param receivers the positions that received one
 * @param part the least part cut off that received one, in parts of a cent, zero if none was left over
 * @param last the position of the last in line that received one, -1 if none was left over
 */
record OddCents(BitSet receivers, long part, int last) {

    private static final OddCents NONE = new OddCents(new BitSet(), 0, -1);

    /**
     * Adds the odd cents to the whole ones. Each part cut off is below a cent and together they make the odd cents, so there are more
     * claims with a part cut off than odd cents, and none gets two.
     */
    static OddCents handOut(long count, long[] cents, long[] cutOff, TieOrder ties) {
        if (count == 0) {
            return NONE;
        }
        long least = NthSmallest.of(cutOff.clone(), cutOff.length, (int) (cutOff.length - count));
        BitSet receivers = new BitSet(cutOff.length);
        int[] tied = new int
                [Math.toIntExact(
                        Arrays.stream(cutOff).filter(part -> part == least).count())];
        int length = 0;
        int above = 0;
        for (int position = 0; position < cutOff.length; position++) {
            if (cutOff[position] > least) {
                receivers.set(position);
                cents[position]++;
                above++;
            } else if (cutOff[position] == least) {
                tied[length] = position;
                length++;
            }
        }
        int served = (int) (count - above);
        int last = ties.first(tied, served);
        for (int index = 0; index < served; index++) {
            receivers.set(tied[index]);
            cents[tied[index]]++;
        }
        return new OddCents(receivers, least, last);
    }
}
