package io.github.carecyber.rules.allocation;

import java.util.List;

/** Who comes first among tied claims, by their positions. It is used by one allocation, and is not thread-safe. */
abstract class TieOrder {

    /** A key has at most so many parts: a digest has four, an identifier eight. */
    private static final int MOST_PARTS = 12;

    static TieOrder of(TieBreak ties, List<Claim> claims) {
        return ties.fold(byIdentifier -> new IdentifierOrder(claims), bySeed -> new DrawnOrder(bySeed.seed(), claims));
    }

    /** Returns a part of the tie key of the claim at a position: keys are compared part by part, as numbers. */
    abstract long part(int position, int depth);

    /**
     * Moves the claims that come first to the beginning, in no order but that the last of them stands at its place.
     *
     * @param tied the positions of tied claims, each once
     * @param count how many claims are to be told from the others, at least one
     * @return the position of the last of those
     */
    int first(int[] tied, int count) {
        int from = 0;
        int to = tied.length;
        for (int depth = 0; depth < MOST_PARTS && to - from > 1; depth++) {
            long[] parts = new long[to - from];
            for (int index = from; index < to; index++) {
                parts[index - from] = part(tied[index], depth);
            }
            long last = NthSmallest.of(parts.clone(), parts.length, count - 1 - from);
            int before = from;
            int after = to;
            int index = from;
            while (index < after) {
                long part = parts[index - from];
                if (part < last) {
                    swap(tied, parts, from, index, before);
                    before++;
                    index++;
                } else if (part > last) {
                    after--;
                    swap(tied, parts, from, index, after);
                } else {
                    index++;
                }
            }
            from = before;
            to = after;
        }
        return tied[count - 1];
    }

    private static void swap(int[] tied, long[] parts, int offset, int one, int other) {
        int position = tied[one];
        tied[one] = tied[other];
        tied[other] = position;
        long part = parts[one - offset];
        parts[one - offset] = parts[other - offset];
        parts[other - offset] = part;
    }
}
