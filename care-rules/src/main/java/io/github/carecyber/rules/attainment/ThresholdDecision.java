package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the entities that are covered represent a share of the activity, for any value of what is not known.
 *
 * <p>With the share {@code p/q}, it is reached if {@code q × covered >= p × (covered + others)}, which is {@code (q - p) × covered
 * >= p × others}. The left side only grows with what the covered entities have and the right side with what the others have, so it is
 * enough to look at two cases: least for the covered and most for the others, and the reverse. Where a bound is missing, a larger value
 * always exists. An entity that may be covered counts against it in the first case and for it in the second.
 *
 * <p>There is no share of nothing: if the activity of all entities may be zero, some but not all of which are covered, it cannot be
 * told. If all are covered they are the whole, and if none is they are nothing of it, whatever the figures.
 */
final class ThresholdDecision {

    private ThresholdDecision() {}

    static Status of(Share atLeast, List<EntityActivity> entities) {
        boolean allCovered = true;
        boolean noneCovered = true;
        BigInteger total = BigInteger.ZERO;
        BigInteger leastCovered = BigInteger.ZERO;
        BigInteger leastOthers = BigInteger.ZERO;
        @Nullable BigInteger mostCovered = BigInteger.ZERO;
        @Nullable BigInteger mostOthers = BigInteger.ZERO;
        for (EntityActivity entity : entities) {
            BigInteger least = entity.activity().least();
            BigInteger most = entity.activity().most();
            total = total.add(least);
            if (entity.covered() == Status.MET) {
                leastCovered = leastCovered.add(least);
            } else {
                allCovered = false;
                mostOthers = sum(mostOthers, most);
            }
            if (entity.covered() == Status.NOT_MET) {
                leastOthers = leastOthers.add(least);
            } else {
                noneCovered = false;
                mostCovered = sum(mostCovered, most);
            }
        }
        if (atLeast.numerator() == 0 || allCovered) {
            return Status.MET;
        }
        if (noneCovered || !isReached(atLeast, mostCovered, leastOthers)) {
            return Status.NOT_MET;
        }
        return total.signum() > 0 && isReached(atLeast, leastCovered, mostOthers) ? Status.MET : Status.UNKNOWN;
    }

    /** The share is above nothing; an activity of null is larger than any. */
    private static boolean isReached(Share atLeast, @Nullable BigInteger covered, @Nullable BigInteger others) {
        if (others == null) {
            return false;
        }
        long complement = atLeast.denominator() - atLeast.numerator();
        if (covered == null) {
            return complement > 0 || others.signum() == 0;
        }
        return covered.multiply(BigInteger.valueOf(complement))
                        .compareTo(others.multiply(BigInteger.valueOf(atLeast.numerator())))
                >= 0;
    }

    private static @Nullable BigInteger sum(@Nullable BigInteger sum, @Nullable BigInteger added) {
        return sum == null || added == null ? null : sum.add(added);
    }
}
