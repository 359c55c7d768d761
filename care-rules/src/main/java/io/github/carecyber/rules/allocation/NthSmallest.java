package io.github.carecyber.rules.allocation;

import java.util.Arrays;

/**
 * The number that would stand at a place if numbers were sorted, found without sorting: they are counted by their leading
 * digits, and those that share the digits of the one looked for are counted again, at most six times.
 */
final class NthSmallest {

    /** So few are sorted faster than counted. */
    static final int FEW = 128;

    private NthSmallest() {}

    /** Returns the number at a place, counted from zero, among the first ones of an array, whose order is lost. */
    static long of(long[] numbers, int length, int place) {
        int size = length;
        int rank = place;
        while (size > FEW) {
            LeadingDigits digits = LeadingDigits.of(numbers, size);
            if (digits.least() == digits.greatest()) {
                return digits.least();
            }
            int[] counts = new int[LeadingDigits.RANGES];
            for (int index = 0; index < size; index++) {
                counts[digits.rangeOf(numbers[index])]++;
            }
            int range = 0;
            while (rank >= counts[range]) {
                rank -= counts[range];
                range++;
            }
            if (digits.areExact()) {
                return digits.start(range);
            }
            size = digits.keep(range, numbers, size);
        }
        Arrays.sort(numbers, 0, size);
        return numbers[rank];
    }
}
