package io.github.carecyber.rules.allocation;

import io.github.carecyber.rules.arithmetic.WideProduct;

/**
 * Fractions that are put in order only as far as needed, each with the position that it belongs to.
 *
 * <p>Splits choose a fraction by sampling, which halves what is left, more or less. Whoever knows how the samples are taken can have them
 * choose badly every time; so after a few times as many looks as there are fractions, what is left is sorted, which no order of fractions
 * makes slow, and splits at its middle.
 */
final class Fractions {

    /** In the usual case, splits look at each fraction some three times. */
    private static final int LOOKS_PER_FRACTION = 12;

    private final long[] numerators;
    private final long[] denominators;
    private final int[] positions;
    private int size;

    /** How many looks at a fraction the splits may still take before what is left is sorted. */
    private long looksLeft;

    private boolean sorted;

    /** Makes room for fractions. */
    Fractions(int most) {
        this.numerators = new long[most];
        this.denominators = new long[most];
        this.positions = new int[most];
    }

    /** Adds a fraction: a numerator that may take all 64 bits without a sign, a denominator above zero. */
    void add(long numerator, long denominator, int position) {
        numerators[size] = numerator;
        denominators[size] = denominator;
        positions[size] = position;
        size++;
        looksLeft += LOOKS_PER_FRACTION;
    }

    /** Tells whether sampling went so badly that what was left has been sorted. */
    boolean isSorted() {
        return sorted;
    }

    int size() {
        return size;
    }

    long numerator(int index) {
        return numerators[index];
    }

    long denominator(int index) {
        return denominators[index];
    }

    int position(int index) {
        return positions[index];
    }

    /**
     * Splits a part of the fractions, not empty, in three: those below a fraction in its midst, those equal to it, those above. It is the
     * whole, or the one or the other side of the split before.
     */
    Split split(int from, int to) {
        if (!sorted && looksLeft < 0) {
            sort(from, to);
            sorted = true;
        }
        if (sorted) {
            return middle(from, to);
        }
        looksLeft -= to - from;
        int pivot = pivot(from, to);
        long numerator = numerators[pivot];
        long denominator = denominators[pivot];
        int below = from;
        int above = to;
        int index = from;
        while (index < above) {
            int order = WideProduct.compare(numerators[index], denominator, numerator, denominators[index]);
            if (order < 0) {
                swap(index, below);
                below++;
                index++;
            } else if (order > 0) {
                above--;
                swap(index, above);
            } else {
                index++;
            }
        }
        return new Split(below, above);
    }

    /** Splits sorted fractions. */
    private Split middle(int from, int to) {
        int middle = (from + to) >>> 1;
        int equal = middle;
        while (equal > from && !isBelow(equal - 1, middle)) {
            equal--;
        }
        int above = middle + 1;
        while (above < to && !isBelow(middle, above)) {
            above++;
        }
        return new Split(equal, above);
    }

    /** Sorts a part of the fractions by a heap, in place. */
    private void sort(int from, int to) {
        for (int root = (to - from) / 2 - 1; root >= 0; root--) {
            sink(from, root, to - from);
        }
        for (int last = to - from - 1; last > 0; last--) {
            swap(from, from + last);
            sink(from, 0, last);
        }
    }

    private void sink(int from, int root, int length) {
        int parent = root;
        while (2 * parent + 1 < length) {
            int child = 2 * parent + 1;
            if (child + 1 < length && isBelow(from + child, from + child + 1)) {
                child++;
            }
            if (!isBelow(from + parent, from + child)) {
                return;
            }
            swap(from + parent, from + child);
            parent = child;
        }
    }

    /** Returns where a fraction stands that is likely to have about as many below it as above. */
    private int pivot(int from, int to) {
        int step = (to - from) / 9;
        return median(
                median(from, from + step, from + 2 * step),
                median(from + 3 * step, from + 4 * step, from + 5 * step),
                median(from + 6 * step, from + 7 * step, from + 8 * step));
    }

    private int median(int one, int two, int three) {
        int low = isBelow(two, one) ? two : one;
        int high = low == one ? two : one;
        return isBelow(three, low) ? low : isBelow(three, high) ? three : high;
    }

    private boolean isBelow(int one, int other) {
        return WideProduct.compare(numerators[one], denominators[other], numerators[other], denominators[one]) < 0;
    }

    private void swap(int one, int other) {
        long numerator = numerators[one];
        numerators[one] = numerators[other];
        numerators[other] = numerator;
        long denominator = denominators[one];
        denominators[one] = denominators[other];
        denominators[other] = denominator;
        int position = positions[one];
        positions[one] = positions[other];
        positions[other] = position;
    }

    /** Where the fractions equal to the one chosen begin, and where those above begin. */
    record Split(int equal, int above) {}
}
