package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionsTest {

    private static final int COUNT = 20_000;

    /** How many fractions are looked at per fraction, if splits halve what is left, however badly they began. */
    private static final int MOST_LOOKS_PER_FRACTION = 20;

    @Test
    void whoeverKnowsHowSamplesAreTakenCannotMakeSplitsSlow() {
        Fractions fractions = fractions(hostile(COUNT));
        assertTrue(looksToTheLargest(fractions) < (long) MOST_LOOKS_PER_FRACTION * COUNT);
        assertTrue(fractions.isSorted(), "the order was not hostile");
    }

    @Test
    void usuallyNothingIsSorted() {
        long[] numbers = new Random(1).longs(COUNT, 0, COUNT).toArray();
        Fractions fractions = fractions(numbers);
        assertTrue(looksToTheLargest(fractions) < 6L * COUNT);
        assertFalse(fractions.isSorted());
    }

    @Test
    void sortedFractionsAreSplitAsOthersAre() {
        long[] numbers = hostile(COUNT);
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] /= 3;
        }
        long[] inOrder = numbers.clone();
        Arrays.sort(inOrder);
        for (int place : new int[] {0, 1, COUNT / 2, COUNT - 2, COUNT - 1}) {
            Fractions fractions = fractions(numbers);
            assertEquals(inOrder[place], nth(fractions, place));
            assertEquals(inOrder[place], numbers[fractions.position(place)], "a fraction lost its position");
        }
    }

    /** Looks for the largest fraction and returns how many were split on the way. */
    private static long looksToTheLargest(Fractions fractions) {
        long looks = 0;
        int from = 0;
        while (from < fractions.size()) {
            looks += fractions.size() - from;
            from = fractions.split(from, fractions.size()).above();
        }
        return looks;
    }

    private static long nth(Fractions fractions, int place) {
        int from = 0;
        int to = fractions.size();
        while (true) {
            Fractions.Split split = fractions.split(from, to);
            if (place < split.equal()) {
                to = split.equal();
            } else if (place >= split.above()) {
                from = split.above();
            } else {
                return fractions.numerator(place);
            }
        }
    }

    private static Fractions fractions(long[] numbers) {
        Fractions fractions = new Fractions(numbers.length);
        for (int position = 0; position < numbers.length; position++) {
            fractions.add(numbers[position], 1, position);
        }
        return fractions;
    }

    /**
     * Returns numbers in an order in which the samples of each split are the smallest that are left, after McIlroy, <cite>A Killer Adversary
     * for Quicksort</cite> (1999): what a number is, is decided when it is first sampled.
     */
    private static long[] hostile(int count) {
        long[] numbers = new long[count];
        Arrays.fill(numbers, Long.MAX_VALUE);
        int[] order = new int[count];
        Arrays.setAll(order, index -> index);
        long next = 0;
        int from = 0;
        while (count - from > 9) {
            int step = (count - from) / 9;
            long[] samples = new long[9];
            for (int sample = 0; sample < 9; sample++) {
                int index = order[from + sample * step];
                if (numbers[index] == Long.MAX_VALUE) {
                    numbers[index] = next;
                    next++;
                }
                samples[sample] = numbers[index];
            }
            long chosen = medianOfMedians(samples);
            // Those below come first, as the splits move them; those above are moved to the end one by one.
            from = moved(numbers, order, from, chosen);
        }
        for (int index = from; index < count; index++) {
            if (numbers[order[index]] == Long.MAX_VALUE) {
                numbers[order[index]] = next;
                next++;
            }
        }
        return numbers;
    }

    private static int moved(long[] numbers, int[] order, int from, long chosen) {
        int below = from;
        int above = order.length;
        int index = from;
        while (index < above) {
            long number = numbers[order[index]];
            if (number < chosen) {
                swap(order, index, below);
                below++;
                index++;
            } else if (number > chosen) {
                above--;
                swap(order, index, above);
            } else {
                index++;
            }
        }
        return above;
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }

    private static long medianOfMedians(long[] samples) {
        long[] medians = new long[3];
        for (int third = 0; third < 3; third++) {
            long[] part = Arrays.copyOfRange(samples, 3 * third, 3 * third + 3);
            Arrays.sort(part);
            medians[third] = part[1];
        }
        Arrays.sort(medians);
        return medians[1];
    }
}
