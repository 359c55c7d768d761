package io.github.carecyber.rules.attainment;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sum of the largest weights of a collection that entities leave and come back to, each in about {@code log n} steps (a tree of
 * partial sums: P. Fenwick, <em>A New Data Structure for Cumulative Frequency Tables</em>, Software: Practice and Experience 24,
 * 1994). This class is mutable and for one thread.
 */
final class LargestWeights {

    private final List<BigInteger> weights;
    private final int[] ranks;
    private final int[] counts;
    private final BigInteger[] sums;
    private int size;

    /** Starts with all weights in the collection. */
    LargestWeights(List<BigInteger> weights) {
        this.weights = weights;
        this.ranks = new int[weights.size()];
        this.counts = new int[weights.size() + 1];
        this.sums = new BigInteger[weights.size() + 1];
        Arrays.fill(sums, BigInteger.ZERO);
        int[] falling = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < falling.length; rank++) {
            ranks[falling[rank]] = rank + 1;
            add(falling[rank]);
        }
    }

    void add(int place) {
        change(ranks[place], 1, weights.get(place));
    }

    void remove(int place) {
        change(ranks[place], -1, weights.get(place).negate());
    }

    /** How many weights there are. */
    int size() {
        return size;
    }

    /** The sum of so many of the largest weights, of which there must be as many. */
    BigInteger sumOf(int count) {
        BigInteger sum = BigInteger.ZERO;
        int missing = count;
        int rank = 0;
        for (int step = Integer.highestOneBit(Math.max(1, weights.size())); step > 0; step >>= 1) {
            if (rank + step <= weights.size() && counts[rank + step] <= missing) {
                rank += step;
                missing -= counts[rank];
                sum = sum.add(sums[rank]);
            }
        }
        return sum;
    }

    private void change(int rank, int count, BigInteger weight) {
        size += count;
        for (int node = rank; node <= weights.size(); node += node & -node) {
            counts[node] += count;
            sums[node] = sums[node].add(weight);
        }
    }
}
