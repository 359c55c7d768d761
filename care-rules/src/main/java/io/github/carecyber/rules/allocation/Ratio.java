package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact non-negative fraction (<em>rapport exact</em>), kept in lowest terms, so that equal ratios are equal however they
 * were written.
 *
 * <p>For example the factor {@code 1/3} of an envelope of 200 euros on ceilings of 600. Unlike a {@link
 * io.github.carecyber.core.money.Share}, it may exceed one: by weight, a factor is in cents per unit of
 * weight.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ratio implements Comparable<Ratio>, TextValue {

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    /** Below ten to the power of 100, so that no written ratio makes arithmetic slow. */
    private static final int MOST_BITS = 332;

    private static final int LONGEST_TEXT = 201;

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]*)/([1-9][0-9]*)");

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a ratio. No rounding is performed.
     *
     * @param numerator the part above the line, at least zero
     * @param denominator the part below the line, above zero
     * @return the ratio in lowest terms
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns a ratio. No rounding is performed.
     *
     * @param numerator the part above the line, at least zero and below 2 to the power of 332
     * @param denominator the part below the line, above zero and below 2 to the power of 332
     * @return the ratio in lowest terms
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("Ratio of numbers with " + numerator.bitLength() + " and "
                    + denominator.bitLength() + " bits does not fit: each has at most " + MOST_BITS + " bits.");
        }
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("Ratio " + Excerpt.of(numerator + "/" + denominator)
                    + " is out of bounds: the numerator is at least zero and the denominator above zero.");
        }
        BigInteger divisor = numerator.gcd(denominator);
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Reads a ratio: two whole numbers without leading zeros and a slash between them, such as {@code 1/3}. No rounding is
     * performed.
     *
     * @param text the ratio, at most 201 characters
     * @return the ratio in lowest terms
     * @throws IllegalArgumentException if the text has another form or a part is out of bounds
     */
    public static Ratio parse(String text) {
        if (Objects.requireNonNull(text, "text").length() <= LONGEST_TEXT) {
            Matcher parts = FORM.matcher(text);
            if (parts.matches()) {
                BigInteger numerator = new BigInteger(parts.group(1));
                BigInteger denominator = new BigInteger(parts.group(2));
                if (numerator.bitLength() <= MOST_BITS && denominator.bitLength() <= MOST_BITS) {
                    return of(numerator, denominator);
                }
            }
        }
        throw new IllegalArgumentException("Ratio " + Excerpt.of(text)
                + " is not of the allowed form: two whole numbers below 2 to the power of 332 without leading zeros, the"
                + " second above zero, as in 1/3.");
    }

    /**
     * Returns the part above the line, in lowest terms.
     *
     * @return the numerator, at least zero
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * Returns the part below the line, in lowest terms.
     *
     * @return the denominator, above zero
     */
    public BigInteger denominator() {
        return denominator;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio
                && ratio.numerator.equals(numerator)
                && ratio.denominator.equals(denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * Returns the ratio in lowest terms, such as {@code 1/3}, {@code 0/1} or {@code 20000/3}.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
