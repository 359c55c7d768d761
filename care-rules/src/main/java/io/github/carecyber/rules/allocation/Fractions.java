package io.github.carecyber.rules.allocation;

/** Fractions that are put in order only as far as needed, each with the position that it belongs to. */
final class Fractions {

    private final long[] numerators;
    private final long[] denominators;
    private final int[] positions;
    private int size;

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

    /** Splits a part of the fractions, not empty, in three: those below a fraction in its midst, those equal to it, those above. */
    Split split(int from, int to) {
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
