package io.github.carecyber.rules.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The positions of claims in an order that does not depend on how they come: by a figure, then by tie key. */
final class ClaimOrder {

    private ClaimOrder() {}

    /**
     * Returns the positions, those with the smallest figure first. Tie keys are made only where figures are equal, since a digest
     * for each claim would cost more than the rest.
     */
    static int[] of(long[] figures, TieBreak ties, List<Claim> claims) {
        Placed[] placed = new Placed[figures.length];
        for (int position = 0; position < placed.length; position++) {
            placed[position] = new Placed(figures[position], position);
        }
        Arrays.sort(placed, Comparator.comparingLong(Placed::figure));
        int start = 0;
        for (int end = 1; end <= placed.length; end++) {
            if (end == placed.length || placed[end].figure() != placed[start].figure()) {
                sortByKey(placed, start, end, ties, claims);
                start = end;
            }
        }
        return Arrays.stream(placed).mapToInt(Placed::position).toArray();
    }

    private static void sortByKey(Placed[] placed, int start, int end, TieBreak ties, List<Claim> claims) {
        if (end - start < 2) {
            return;
        }
        Keyed[] keyed = new Keyed[end - start];
        for (int index = 0; index < keyed.length; index++) {
            Placed tied = placed[start + index];
            keyed[index] = new Keyed(ties.keyOf(claims.get(tied.position()).id()), tied);
        }
        Arrays.sort(keyed, Comparator.comparing(Keyed::key));
        for (int index = 0; index < keyed.length; index++) {
            placed[start + index] = keyed[index].placed();
        }
    }

    private record Placed(long figure, int position) {}

    private record Keyed(String key, Placed placed) {}
}
