package io.github.carecyber.rules.allocation;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The level up to which an amount fills vessels of different sizes: the least {@code level} with which {@code min(size,
 * level)} comes to the amount over all sizes. It is {@code whole + part / above}.
 *
 * @param whole the level without its fraction
 * @param part what is left over when every vessel is filled up to {@code whole}, less than {@code above}
 * @param above how many sizes exceed {@code whole}, and one if none does
 */
record WaterLevel(long whole, long part, int above) {

    /**
     * Finds the level without sorting. Counts and sums of the sizes by their leading digits tell which are filled and which are
     * not, but for the sizes that share the digits of the level: these are counted again, at most six times.
     *
     * @param sizes sizes that are not negative and whose sum fits a long
     * @param amount an amount between zero and that sum
     */
    static WaterLevel of(long[] sizes, long amount) {
        long[] open = sizes.clone();
        int size = open.length;
        int above = 0;
        long left = amount;
        // A product of a size and of how many are as large is at most their sum, so it fits.
        while (size > NthSmallest.FEW) {
            LeadingDigits digits = LeadingDigits.of(open, size);
            if (digits.least() * (size + above) > left) {
                return new WaterLevel(left / (size + above), left % (size + above), size + above);
            }
            int[] counts = new int[LeadingDigits.RANGES];
            long[] sums = new long[LeadingDigits.RANGES];
            for (int index = 0; index < size; index++) {
                int range = digits.rangeOf(open[index]);
                counts[range]++;
                sums[range] += open[index];
            }
            int range = 0;
            int beyond = size - counts[0];
            int last = digits.rangeOf(digits.greatest());
            while (range < last && digits.start(range + 1) * (beyond + above) <= left - sums[range]) {
                left -= sums[range];
                range++;
                beyond -= counts[range];
            }
            above += beyond;
            if (digits.areExact()) {
                left -= sums[range];
                size = 0;
            } else {
                size = digits.keep(range, open, size);
            }
        }
        Arrays.sort(open, 0, size);
        int filled = 0;
        while (filled < size && open[filled] * (size - filled + above) <= left) {
            left -= open[filled];
            filled++;
        }
        int unfilled = size - filled + above;
        return unfilled == 0
                ? new WaterLevel(Arrays.stream(sizes).max().orElse(0), 0, 1)
                : new WaterLevel(left / unfilled, left % unfilled, unfilled);
    }

    /** Returns the level, times how many equal parts a unit is divided into. */
    Ratio dividedBy(int parts) {
        return Ratio.of(
                BigInteger.valueOf(whole).multiply(BigInteger.valueOf(above)).add(BigInteger.valueOf(part)),
                BigInteger.valueOf(above).multiply(java.math.BigInteger.valueOf(parts)));
    }
}
