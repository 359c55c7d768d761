package io.github.carecyber.core.call;

import io.github.carecyber.core.money.Euros;

/** What every amount of a scale must keep to. */
final class Amounts {

    private Amounts() {}

    static void requireNotNegative(String what, Euros amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(what + " " + amount + " is negative: it is at least zero.");
        }
    }
}
