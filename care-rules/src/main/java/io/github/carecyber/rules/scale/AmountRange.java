package io.github.carecyber.rules.scale;

import io.github.carecyber.core.money.Euros;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount as far as it is known (<em>montant ou encadrement d'un montant</em>).
 *
 * <p>For example exactly 250,000 euros, or between 6,666.67 and 250,000 euros as long as nobody said how many persons are connected.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param least what the amount surely reaches, in euros, not negative
 * @param most what it surely does not exceed, in euros; null if nothing is known, or if it is more than an amount can be
 */
public record AmountRange(Euros least, @Nullable Euros most) {

    private static final Euros LARGEST = Euros.ofCents(Long.MAX_VALUE);

    /**
     * Checks the bounds.
     *
     * @param least what the amount surely reaches, in euros, not negative
     * @param most what it surely does not exceed, in euros; null if nothing is known, or if it is more than an amount can be
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public AmountRange {
        if (Objects.requireNonNull(least, "least").isNegative() || (most != null && most.compareTo(least) < 0)) {
            throw new IllegalArgumentException("Amount between " + least + " and " + most
                    + " is not of the allowed form: the least is at least zero and at most the most.");
        }
    }

    /**
     * Returns an amount that is known.
     *
     * @param amount the amount, in euros, not negative
     * @return the range of this amount alone
     * @throws IllegalArgumentException if the amount is negative
     */
    public static AmountRange exactly(Euros amount) {
        return new AmountRange(Objects.requireNonNull(amount, "amount"), amount);
    }

    /**
     * Returns the amount, if it is known.
     *
     * @return the amount in euros, empty if the least is not the most
     */
    public Optional<Euros> known() {
        return isKnown() ? Optional.of(least) : Optional.empty();
    }

    /**
     * Tells whether the amount is known.
     *
     * @return whether the least is the most
     */
    public boolean isKnown() {
        return most != null && most.equals(least);
    }

    /**
     * Tells whether this amount is surely not larger than another.
     *
     * @param other the other amount
     * @return whether the most of this is at most the least of the other
     */
    public boolean isNeverAbove(AmountRange other) {
        return most != null && most.compareTo(other.least) <= 0;
    }

    /** A price for each of some units. What is more than an amount can be surely reaches the largest amount. */
    static AmountRange of(FigureRange units, Euros price) {
        Euros least = timesUpTo(price, units.least());
        Euros most;
        if (price.isZero()) {
            most = Euros.ZERO;
        } else {
            most = units.most() == null ? null : times(price, units.most());
        }
        return new AmountRange(least, most);
    }

    /** A price for each of so many units, rounded to the cent. What is more than an amount can be surely reaches the largest amount. */
    static AmountRange of(FigureRange figure, Euros price, long units, RoundingMode rounding) {
        if (units == 1) {
            return of(figure, price);
        }
        Euros least = product(figure.least(), price, units, rounding);
        Long mostUnits = price.isZero() ? Long.valueOf(0) : figure.most();
        return new AmountRange(
                least == null ? LARGEST : least, mostUnits == null ? null : product(mostUnits, price, units, rounding));
    }

    private static @Nullable Euros product(long figure, Euros price, long units, RoundingMode rounding) {
        BigInteger cents = new BigDecimal(BigInteger.valueOf(price.cents()).multiply(BigInteger.valueOf(figure)))
                .divide(BigDecimal.valueOf(units), 0, rounding)
                .toBigInteger();
        return cents.bitLength() < Long.SIZE ? Euros.ofCents(cents.longValue()) : null;
    }

    AmountRange plus(AmountRange other) {
        Euros sum = sum(least, other.least);
        return new AmountRange(
                sum == null ? LARGEST : sum, most == null || other.most == null ? null : sum(most, other.most));
    }

    /** The smaller of two amounts. */
    static AmountRange smaller(AmountRange one, AmountRange other) {
        Euros most = one.most == null ? other.most : other.most == null ? one.most : one.most.min(other.most);
        return new AmountRange(one.least.min(other.least), most);
    }

    /** The larger of two amounts. */
    static AmountRange larger(AmountRange one, AmountRange other) {
        Euros most = one.most == null || other.most == null ? null : one.most.max(other.most);
        return new AmountRange(one.least.max(other.least), most);
    }

    /** One amount or the other. */
    static AmountRange either(AmountRange one, AmountRange other) {
        Euros most = one.most == null || other.most == null ? null : one.most.max(other.most);
        return new AmountRange(one.least.min(other.least), most);
    }

    private static Euros timesUpTo(Euros price, long units) {
        Euros product = times(price, units);
        return product == null ? LARGEST : product;
    }

    private static @Nullable Euros times(Euros price, long units) {
        return Math.multiplyHigh(price.cents(), units) == 0 && price.cents() * units >= 0 ? price.times(units) : null;
    }

    private static @Nullable Euros sum(Euros one, Euros other) {
        long sum = one.cents() + other.cents();
        return sum < 0 ? null : Euros.ofCents(sum);
    }
}
