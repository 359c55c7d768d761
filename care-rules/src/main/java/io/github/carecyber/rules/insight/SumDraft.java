package io.github.carecyber.rules.insight;

import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A sum while it is added up: without bounds, so that the order of the amounts does not matter. */
final class SumDraft {

    private BigInteger cents = BigInteger.ZERO;
    private int missing;

    void add(@Nullable Euros amount) {
        if (amount == null) {
            missing++;
        } else {
            cents = cents.add(BigInteger.valueOf(amount.cents()));
        }
    }

    void add(SumDraft other) {
        cents = cents.add(other.cents);
        missing += other.missing;
    }

    StatedSum finish() {
        return new StatedSum(cents.bitLength() < Long.SIZE ? Euros.ofCents(cents.longValue()) : null, missing);
    }
}
