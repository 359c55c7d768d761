package io.github.carecyber.core.money;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of money in euros, exact to the cent (<em>montant en euros</em>).
 *
 * <p>The amount is a whole number of cents between {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE}, that is up to some
 * 92 million billion euros either way. Every operation is exact or throws; none rounds unless a rounding mode is passed.
 * For example an envelope of 45 million euros is {@code Euros.of("45000000")}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Euros implements Comparable<Euros>, TextValue {

    /** No money at all. */
    public static final Euros ZERO = new Euros(0);

    private static final int CENT_DIGITS = 2;

    /** Enough for every representable amount, and small enough that arithmetic on it stays cheap. */
    private static final int MOST_DIGITS = 40;

    /** No number of so many bits has more digits than that, and bits cost nothing to count where digits do. */
    private static final int MOST_BITS = 132;

    private static final int LONGEST_TEXT = "-92233720368547758.08".length();

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]{1,2})?");

    private final long cents;

    private Euros(long cents) {
        this.cents = cents;
    }

    /**
     * Returns an amount from cents.
     *
     * @param cents the amount in cents, of either sign
     * @return the amount
     */
    public static Euros ofCents(long cents) {
        return cents == 0 ? ZERO : new Euros(cents);
    }

    /**
     * Returns an amount from a decimal number of euros. No rounding is performed.
     *
     * @param euros the amount in euros, with no digit below the cent other than zero
     * @return the amount
     * @throws IllegalArgumentException if the number has digits below the cent, or does not fit
     */
    public static Euros of(BigDecimal euros) {
        BigDecimal bounded = requireBounded(euros);
        BigDecimal inCents = bounded.stripTrailingZeros().movePointRight(CENT_DIGITS);
        if (inCents.scale() > 0) {
            throw new IllegalArgumentException("Amount " + Excerpt.of(bounded.toString())
                    + " has digits below the cent: an exact amount has at most two decimals.\n"
                    + "Advice: pass a rounding mode if the amount is to be rounded.");
        }
        return ofCents(bounded, inCents.toBigIntegerExact());
    }

    /**
     * Returns an amount from a decimal number of euros, rounded to the cent as asked.
     *
     * @param euros the amount in euros
     * @param rounding how digits below the cent are rounded; {@link RoundingMode#UNNECESSARY} refuses them
     * @return the amount
     * @throws IllegalArgumentException if the number does not fit, or has digits below the cent and the mode is
     *     {@link RoundingMode#UNNECESSARY}
     */
    public static Euros of(BigDecimal euros, RoundingMode rounding) {
        if (Objects.requireNonNull(rounding, "rounding") == RoundingMode.UNNECESSARY) {
            return of(euros);
        }
        BigDecimal bounded = requireBounded(euros);
        return ofCents(bounded, bounded.setScale(CENT_DIGITS, rounding).unscaledValue());
    }

    /**
     * Returns an amount written in a program, such as {@code Euros.of("12.34")}: the same as {@link #parse}.
     *
     * @param text the amount as {@link #parse} reads it
     * @return the amount
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static Euros of(String text) {
        return parse(text);
    }

    /**
     * Reads an amount: an optional minus sign, euros without leading zeros or separators, and optionally a point with one
     * or two decimals, such as {@code 45000000}, {@code 1234.5} or {@code -0.05}. No rounding is performed and no
     * exponent is read.
     *
     * @param text the amount in euros
     * @return the amount
     * @throws IllegalArgumentException if the text has another form, or the amount does not fit
     */
    public static Euros parse(String text) {
        if (Objects.requireNonNull(text, "text").length() > LONGEST_TEXT
                || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Amount " + Excerpt.of(text)
                    + " is not of the allowed form: euros with at most two decimals after a point, as in 1234.50.");
        }
        return of(new BigDecimal(text));
    }

    /**
     * Returns the sum of amounts, exact. The order of the amounts does not matter: only the sum must fit.
     *
     * @param amounts the amounts, of either sign
     * @return their sum, {@link #ZERO} for none
     * @throws ArithmeticException if the sum does not fit
     */
    public static Euros sum(Iterable<Euros> amounts) {
        // Two longs, so that a partial sum beyond the range does no harm when later amounts bring it back.
        long low = 0;
        long high = 0;
        for (Euros amount : Objects.requireNonNull(amounts, "amounts")) {
            long next = low + amount.cents;
            high += (amount.cents >> 63) + (Long.compareUnsigned(next, low) < 0 ? 1 : 0);
            low = next;
        }
        if (high != low >> 63) {
            throw new ArithmeticException(
                    "The sum of the amounts exceeds the largest amount, " + ofCents(Long.MAX_VALUE));
        }
        return ofCents(low);
    }

    /**
     * Returns the amount in cents.
     *
     * @return the cents, of either sign
     */
    public long cents() {
        return cents;
    }

    /**
     * Returns the amount as a decimal number of euros.
     *
     * @return the amount with exactly two decimals
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, CENT_DIGITS);
    }

    /**
     * Returns this amount and another together.
     *
     * @param other the amount to add
     * @return the sum
     * @throws ArithmeticException if the sum does not fit
     */
    public Euros plus(Euros other) {
        long sum = cents + other.cents;
        if (((cents ^ sum) & (other.cents ^ sum)) < 0) {
            throw new ArithmeticException(this + " plus " + other + " exceeds the range of an amount");
        }
        return ofCents(sum);
    }

    /**
     * Returns this amount less another.
     *
     * @param other the amount to take away
     * @return the difference, negative if the other is larger
     * @throws ArithmeticException if the difference does not fit
     */
    public Euros minus(Euros other) {
        long difference = cents - other.cents;
        if (((cents ^ other.cents) & (cents ^ difference)) < 0) {
            throw new ArithmeticException(this + " minus " + other + " exceeds the range of an amount");
        }
        return ofCents(difference);
    }

    /**
     * Returns this amount a whole number of times.
     *
     * @param factor how many times, of either sign
     * @return the product
     * @throws ArithmeticException if the product does not fit
     */
    public Euros times(long factor) {
        long product = cents * factor;
        if (Math.multiplyHigh(cents, factor) != product >> 63) {
            throw new ArithmeticException(this + " times " + factor + " exceeds the range of an amount");
        }
        return ofCents(product);
    }

    /**
     * Returns a share of this amount, rounded to the cent as asked.
     *
     * @param share the share to take
     * @param rounding how a part of a cent is rounded; {@link RoundingMode#UNNECESSARY} refuses it
     * @return the share of the amount, never further from zero than the amount
     * @throws ArithmeticException if the result is no whole number of cents and the mode is
     *     {@link RoundingMode#UNNECESSARY}
     */
    public Euros times(Share share, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        BigDecimal product = new BigDecimal(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(share.numerator())));
        try {
            return ofCents(product.divide(BigDecimal.valueOf(share.denominator()), 0, rounding)
                    .longValueExact());
        } catch (ArithmeticException exception) {
            ArithmeticException named = new ArithmeticException(
                    share + " of " + this + " is no whole number of cents: pass a rounding mode");
            named.initCause(exception);
            throw named;
        }
    }

    /**
     * Returns the smaller of two amounts.
     *
     * @param other the other amount
     * @return this amount or the other
     */
    public Euros min(Euros other) {
        return cents <= other.cents ? this : other;
    }

    /**
     * Returns the larger of two amounts.
     *
     * @param other the other amount
     * @return this amount or the other
     */
    public Euros max(Euros other) {
        return cents >= other.cents ? this : other;
    }

    /**
     * Tells whether the amount is zero.
     *
     * @return true if there is no money
     */
    public boolean isZero() {
        return cents == 0;
    }

    /**
     * Tells whether the amount is below zero.
     *
     * @return true if the amount is below zero
     */
    public boolean isNegative() {
        return cents < 0;
    }

    /**
     * Tells whether the amount is above zero.
     *
     * @return true if the amount is above zero
     */
    public boolean isPositive() {
        return cents > 0;
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Euros euros && euros.cents == cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }

    /**
     * Returns the amount in euros with two decimals, such as {@code 1234.50}.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }

    /** Refuses what arithmetic could not handle in bounded time, before any arithmetic is done. */
    private static BigDecimal requireBounded(BigDecimal euros) {
        if (Objects.requireNonNull(euros, "euros").signum() == 0) {
            return BigDecimal.ZERO;
        }
        int bits = euros.unscaledValue().bitLength();
        if (bits > MOST_BITS || Math.abs((long) euros.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("Amount of " + bits + " bits with scale " + euros.scale()
                    + " does not fit: an amount has at most " + MOST_BITS + " bits, some " + MOST_DIGITS
                    + " digits, and a scale within " + MOST_DIGITS + ".");
        }
        return euros;
    }

    private static Euros ofCents(BigDecimal euros, BigInteger cents) {
        if (cents.bitLength() > 63) {
            throw new IllegalArgumentException("Amount " + Excerpt.of(euros.toString())
                    + " does not fit: the largest amount is " + ofCents(Long.MAX_VALUE) + ".");
        }
        return ofCents(cents.longValue());
    }
}
