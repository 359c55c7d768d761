package io.github.carecyber.rules.allocation;

import io.github.carecyber.rules.arithmetic.WideProduct;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who gets how much at the level that shares out an envelope, while one claim after another leaves.
 *
 * <p>All rules share out by a sum of the form {@code M(x) = Σ min(cap, x × slope)}: the awards themselves, or the losses. Each claim bends at
 * {@code cap / slope}. Two Fenwick trees (<cite>A new data structure for cumulative frequency tables</cite>, 1994) over the claims in order of their
 * bends hold the caps of those before any point and the slopes of those after it, so that a question takes as many steps as the
 * number of claims has binary digits, and so does a claim that leaves.
 */
final class RemainingDemand {

    private final SharingRule rule;
    private final BigInteger envelope;
    private final List<Claim> claims;

    /** By position; both are zero where a claim can get nothing whatever the level. */
    private final long[] caps;

    private final long[] slopes;

    /** The positions of the claims that can get something, in order of their bends, and the place of each position there. */
    private final int[] bends;

    private final int[] places;

    private final PrefixSums capSums;
    private final PrefixSums slopeSums;

    RemainingDemand(SharingRule rule, long envelope, List<Claim> claims) {
        this.rule = rule;
        this.envelope = BigInteger.valueOf(envelope);
        this.claims = claims;
        this.caps = new long[claims.size()];
        this.slopes = new long[claims.size()];
        for (int position = 0; position < caps.length; position++) {
            Claim claim = claims.get(position);
            long room = claim.roomInCents();
            long slope = slopeOf(claim);
            caps[position] = slope == 0 ? 0 : room;
            slopes[position] = room == 0 ? 0 : slope;
        }
        this.bends = inOrderOfBends(caps, slopes);
        this.places = new int[caps.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < bends.length; place++) {
            places[bends[place]] = place;
        }
        this.capSums = PrefixSums.of(bends, caps);
        this.slopeSums = PrefixSums.of(bends, slopes);
    }

    /** Takes a claim out. */
    void remove(int position) {
        if (places[position] >= 0) {
            capSums.add(places[position], -caps[position]);
            slopeSums.add(places[position], -slopes[position]);
        }
    }

    /**
     * Tells whether the exact share of a claim that has not left is below an amount above zero: whether all together would take
     * more than there is at the level that gives it that amount.
     */
    boolean isBelow(int position, long cents) {
        if (places[position] < 0) {
            return true;
        }
        BigInteger amount = BigInteger.valueOf(cents);
        BigInteger missing = BigInteger.valueOf(caps[position] - cents);
        BigInteger slope = BigInteger.valueOf(slopes[position]);
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING, PROPORTIONAL_TO_WEIGHT ->
                timesSlope(amount, slope).compareTo(envelope.multiply(slope)) > 0;
            case EQUAL_AWARDS -> timesSlope(amount, BigInteger.ONE).compareTo(envelope) > 0;
            case EQUAL_LOSSES ->
                timesSlope(missing, BigInteger.ONE).compareTo(demanded().subtract(envelope)) < 0;
            case TALMUD ->
                amount.compareTo(missing) <= 0
                        ? timesSlope(amount, BigInteger.ONE).compareTo(envelope.shiftLeft(1)) > 0
                        : timesSlope(missing, BigInteger.ONE)
                                        .compareTo(demanded().subtract(envelope).shiftLeft(1))
                                < 0;
        };
    }

    /** Returns the level among the claims that have not left, null if the envelope covers all that they can get. */
    @Nullable
    Level level() {
        BigInteger missing = demanded().subtract(envelope);
        if (missing.signum() <= 0) {
            return null;
        }
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING, PROPORTIONAL_TO_WEIGHT -> Level.factor(crossing(envelope));
            case EQUAL_AWARDS -> Level.award(crossing(envelope));
            case EQUAL_LOSSES -> Level.loss(crossing(missing));
            case TALMUD ->
                envelope.compareTo(missing) <= 0
                        ? Level.award(crossing(envelope.shiftLeft(1)))
                        : Level.loss(crossing(missing.shiftLeft(1)));
        };
    }

    /** Returns the exact share of a claim at a level of this demand, cut to the cent. */
    long shareCutToTheCent(int position, @Nullable Level level) {
        if (places[position] < 0 || level == null) {
            return caps[position];
        }
        return CertifiedShare.shareInUnits(rule, level, claims.get(position))
                .divide(CertifiedShare.unit(level))
                .longValueExact();
    }

    /** Returns the least x at which M(x) is a number, at most the sum of the caps. */
    private Ratio crossing(BigInteger sum) {
        int before = 0;
        long capsBefore = 0;
        long slopesBefore = 0;
        for (int step = Integer.highestOneBit(bends.length); step > 0; step >>= 1) {
            int next = before + step;
            if (next <= bends.length) {
                long caps = capsBefore + capSums.block(next);
                long slopes = slopesBefore + slopeSums.block(next);
                int bend = bends[next - 1];
                BigInteger slope = BigInteger.valueOf(this.slopes[bend]);
                if (sum(caps, slopes, BigInteger.valueOf(this.caps[bend]), slope)
                                .compareTo(sum.multiply(slope))
                        < 0) {
                    before = next;
                    capsBefore = caps;
                    slopesBefore = slopes;
                }
            }
        }
        return Ratio.of(
                sum.subtract(BigInteger.valueOf(capsBefore)), BigInteger.valueOf(slopeSums.total() - slopesBefore));
    }

    /** Returns M(amount / slope) times the slope. */
    private BigInteger timesSlope(BigInteger amount, BigInteger slope) {
        int low = 0;
        int high = bends.length;
        long numerator = amount.longValueExact();
        long denominator = slope.longValueExact();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int bend = bends[middle];
            if (WideProduct.compare(caps[bend], denominator, numerator, slopes[bend]) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sum(capSums.upTo(low), slopeSums.upTo(low), amount, slope);
    }

    private BigInteger sum(long capsBefore, long slopesBefore, BigInteger numerator, BigInteger denominator) {
        return BigInteger.valueOf(capsBefore)
                .multiply(denominator)
                .add(BigInteger.valueOf(slopeSums.total() - slopesBefore).multiply(numerator));
    }

    private BigInteger demanded() {
        return BigInteger.valueOf(capSums.total());
    }

    private long slopeOf(Claim claim) {
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING, PROPORTIONAL_TO_WEIGHT -> ClaimForm.baseOf(claim, rule);
            case EQUAL_AWARDS, EQUAL_LOSSES -> 1;
            // A claim bends at half of its ceiling.
            case TALMUD -> 2;
        };
    }

    private static int[] inOrderOfBends(long[] caps, long[] slopes) {
        Comparator<Integer> byBend =
                (one, other) -> WideProduct.compare(caps[one], slopes[other], caps[other], slopes[one]);
        return IntStream.range(0, caps.length)
                .filter(position -> slopes[position] > 0)
                .boxed()
                .sorted(byBend)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
