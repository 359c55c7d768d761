package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;

/** Refuses figures that no allocation gives. */
final class Figures {

    private Figures() {}

    static void requireNotNegative(String what, Euros amount) {
        if (amount.isNegative()) {
            throw negative(what, amount.toString());
        }
    }

    static void requireNotNegative(String what, long figure) {
        if (figure < 0) {
            throw negative(what, Long.toString(figure));
        }
    }

    /** Refuses a place in an order that does not count from one. */
    static void requirePlace(String what, int place) {
        if (place < 1) {
            throw new IllegalArgumentException(
                    what + " " + place + " is not of the allowed form: it is counted from 1.");
        }
    }

    private static IllegalArgumentException negative(String what, String figure) {
        return new IllegalArgumentException(what + " " + figure + " is negative: it is at least zero.");
    }
}
