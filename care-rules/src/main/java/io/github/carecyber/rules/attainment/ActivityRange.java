package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.message.Excerpt;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A combined activity as far as it is known (<em>activité combinée, exacte ou encadrée</em>).
 *
 * <p>For example exactly 1,250, or at least 900 where a site of a legal entity did not declare its own. It is as large as it is: sums
 * of what sites declare can exceed what fits a {@code long}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param least what the activity surely reaches, at least zero
 * @param most what it surely does not exceed; null if there is no such bound, as where a figure is not declared
 */
public record ActivityRange(BigInteger least, @Nullable BigInteger most) {

    /** An activity of nothing. */
    static final ActivityRange ZERO = new ActivityRange(BigInteger.ZERO, BigInteger.ZERO);

    /** An activity of which nothing is known but that it is not negative. */
    static final ActivityRange UNKNOWN = new ActivityRange(BigInteger.ZERO, null);

    /**
     * Checks the bounds.
     *
     * @param least what the activity surely reaches, at least zero
     * @param most what it surely does not exceed; null if there is no such bound
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public ActivityRange {
        if (Objects.requireNonNull(least, "least").signum() < 0 || (most != null && most.compareTo(least) < 0)) {
            throw new IllegalArgumentException("Activity between " + Excerpt.of(least.toString()) + " and "
                    + Excerpt.of(String.valueOf(most))
                    + " is not of the allowed form: the least is at least zero and at most the most.");
        }
    }

    /**
     * Returns an activity that is known.
     *
     * @param activity the activity, at least zero
     * @return the range of this activity alone
     * @throws IllegalArgumentException if the activity is negative
     */
    public static ActivityRange exactly(long activity) {
        BigInteger exact = BigInteger.valueOf(activity);
        return new ActivityRange(exact, exact);
    }

    /**
     * Tells whether the activity is known.
     *
     * @return whether the least is the most
     */
    public boolean isKnown() {
        return least.equals(most);
    }

    /** The activity of both together. */
    ActivityRange plus(ActivityRange other) {
        return new ActivityRange(
                least.add(other.least), most == null || other.most == null ? null : most.add(other.most));
    }

    /** The same activity, or nothing at all. */
    ActivityRange orNothing() {
        return new ActivityRange(BigInteger.ZERO, most);
    }
}
