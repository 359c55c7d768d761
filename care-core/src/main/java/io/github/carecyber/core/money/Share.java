package io.github.carecyber.core.money;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, from nothing to all of it, as an exact fraction (<em>part</em>, <em>quote-part</em>).
 *
 * <p>A percentage is a share and never a bare number, so that a comparison with a threshold is exact: 33 of 50 reaches
 * 66 %, 65 of 99 does not. The fraction is kept in lowest terms, so equal shares are equal however they were written.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Share implements Comparable<Share>, TextValue {

    /** Nothing of the whole. */
    public static final Share NONE = new Share(0, 1);

    /** The whole. */
    public static final Share WHOLE = new Share(1, 1);

    private static final int LONGEST_TEXT = 40;

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,19})/([0-9]{1,19})");

    private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,3})(?:\\.([0-9]{1,12}))? ?%");

    private final long numerator;
    private final long denominator;

    private Share(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a share as a fraction. No rounding is performed.
     *
     * @param part the part, at least zero and at most the whole
     * @param whole the whole, above zero
     * @return the share in lowest terms
     * @throws IllegalArgumentException if the part or the whole is out of bounds
     */
    public static Share of(long part, long whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("Share " + part + "/" + whole
                    + " is no part of a whole: the part is between zero and the whole, and the whole is above zero.");
        }
        long divisor = greatestCommonDivisor(part, whole);
        return new Share(part / divisor, whole / divisor);
    }

    /**
     * Returns a share from a whole number of percent.
     *
     * @param percent the percentage, from 0 to 100
     * @return the share
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public static Share ofPercent(long percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Percentage " + percent + " is out of bounds: it is between 0 and 100.");
        }
        return of(percent, 100);
    }

    /**
     * Reads a share: a fraction such as {@code 2/3}, or a percentage such as {@code 66%}, {@code 66 %} or {@code 12.5 %}.
     * No rounding is performed. A bare decimal such as {@code 0.5} is refused: write {@code 1/2} or {@code 50 %}.
     *
     * @param text the share
     * @return the share
     * @throws IllegalArgumentException if the text has another form or is no part of a whole
     */
    public static Share parse(String text) {
        if (Objects.requireNonNull(text, "text").length() <= LONGEST_TEXT) {
            Matcher fraction = FRACTION.matcher(text);
            if (fraction.matches()) {
                return ofParsed(text, fraction.group(1), fraction.group(2));
            }
            Matcher percentage = PERCENTAGE.matcher(text);
            if (percentage.matches()) {
                String decimals = Objects.requireNonNullElse(percentage.group(2), "");
                return ofParsed(text, percentage.group(1) + decimals, "100" + "0".repeat(decimals.length()));
            }
        }
        throw notAllowed(text);
    }

    /**
     * Returns the part, in lowest terms.
     *
     * @return the numerator, at least zero and at most the denominator
     */
    public long numerator() {
        return numerator;
    }

    /**
     * Returns the whole, in lowest terms.
     *
     * @return the denominator, above zero
     */
    public long denominator() {
        return denominator;
    }

    /**
     * Returns what is missing to the whole.
     *
     * @return one less this share
     */
    public Share complement() {
        return new Share(denominator - numerator, denominator);
    }

    @Override
    public int compareTo(Share other) {
        // The 128-bit products are compared, so that no share is too fine to be told from another.
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high != otherHigh
                ? Long.compare(high, otherHigh)
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && share.numerator == numerator && share.denominator == denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    /**
     * Returns the share as a fraction in lowest terms, such as {@code 33/50}.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private static Share ofParsed(String text, String part, String whole) {
        BigInteger exactPart = new BigInteger(part);
        BigInteger exactWhole = new BigInteger(whole);
        if (exactWhole.bitLength() > 63 || exactWhole.signum() == 0 || exactPart.compareTo(exactWhole) > 0) {
            throw notAllowed(text);
        }
        return of(exactPart.longValue(), exactWhole.longValue());
    }

    private static IllegalArgumentException notAllowed(String text) {
        return new IllegalArgumentException("Share " + Excerpt.of(text)
                + " is not of the allowed form: a fraction between 0/1 and 1/1 such as 2/3, or a percentage between 0% and"
                + " 100% such as 66%.");
    }

    private static long greatestCommonDivisor(long first, long second) {
        long larger = first;
        long smaller = second;
        while (smaller != 0) {
            long remainder = larger % smaller;
            larger = smaller;
            smaller = remainder;
        }
        return larger;
    }
}
