package io.github.carecyber.rules.allocation;

/** Sums of the first figures of a row in which figures change: a Fenwick tree. */
final class PrefixSums {

    /** At index i, counted from one, the sum of as many figures up to it as its lowest binary digit says. */
    private final long[] blocks;

    private long total;

    private PrefixSums(int size) {
        this.blocks = new long[size + 1];
    }

    /** Returns the sums of the figures in an order; all of them together fit a long. */
    static PrefixSums of(int[] order, long[] figures) {
        PrefixSums sums = new PrefixSums(order.length);
        for (int index = 1; index <= order.length; index++) {
            sums.blocks[index] += figures[order[index - 1]];
            sums.total += figures[order[index - 1]];
            int next = index + Integer.lowestOneBit(index);
            if (next <= order.length) {
                sums.blocks[next] += sums.blocks[index];
            }
        }
        return sums;
    }

    /** Adds to the figure at a place, counted from zero. */
    void add(int place, long change) {
        total += change;
        for (int index = place + 1; index < blocks.length; index += Integer.lowestOneBit(index)) {
            blocks[index] += change;
        }
    }

    /** Returns the sum of that many first figures. */
    long upTo(int count) {
        long sum = 0;
        for (int index = count; index > 0; index -= Integer.lowestOneBit(index)) {
            sum += blocks[index];
        }
        return sum;
    }

    /** Returns the sum of the figures that end at an index, counted from one, and are as many as its lowest binary digit says. */
    long block(int index) {
        return blocks[index];
    }

    /** Returns the sum of all figures. */
    long total() {
        return total;
    }
}
