package io.github.carecyber.rules.allocation;

/** The leading binary digits of numbers between a least and a greatest one: which of some thousand equal ranges each lies in. */
record LeadingDigits(long least, long greatest, int shift) {

    /** How many different leading digits there are at most. */
    static final int RANGES = 1 << 11;

    /** Looks for the least and the greatest of the first numbers of an array, at least one. */
    static LeadingDigits of(long[] numbers, int length) {
        long least = numbers[0];
        long greatest = least;
        for (int index = 1; index < length; index++) {
            least = Math.min(least, numbers[index]);
            greatest = Math.max(greatest, numbers[index]);
        }
        // The difference may take all 64 bits; it is right without a sign.
        int digits = Long.SIZE - Long.numberOfLeadingZeros(greatest - least);
        return new LeadingDigits(least, greatest, Math.max(0, digits - Integer.numberOfTrailingZeros(RANGES)));
    }

    /** Returns the range that a number lies in. */
    int rangeOf(long number) {
        return (int) ((number - least) >>> shift);
    }

    /** Returns the least number in a range. */
    long start(int range) {
        return least + ((long) range << shift);
    }

    /** Tells whether all numbers in a range are equal. */
    boolean areExact() {
        return shift == 0;
    }

    /** Moves the numbers in a range to the beginning of the array and returns how many they are. */
    int keep(int range, long[] numbers, int length) {
        int kept = 0;
        for (int index = 0; index < length; index++) {
            long number = numbers[index];
            numbers[kept] = number;
            kept += rangeOf(number) == range ? 1 : 0;
        }
        return kept;
    }
}
