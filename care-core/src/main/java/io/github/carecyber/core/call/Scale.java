package io.github.carecyber.core.call;

import io.github.carecyber.core.money.Euros;
import java.util.function.Function;

/**
 * How the ceiling of an applicant is found (<em>barème</em>).
 *
 * <p>No call of the programme has a scale that is published and readable, so every shipped call awaits it; a caller who knows
 * a figure assumes it.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Scale {

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the function returns
     * @param flat applied to one amount for every applicant
     * @return the result of the function
     */
    <R> R fold(Function<? super Flat, ? extends R> flat);

    /**
     * The same ceiling for every applicant (<em>forfait</em>).
     *
     * @param amount the ceiling, in euros, not negative
     */
    record Flat(Euros amount) implements Scale {

        /**
         * Checks the amount.
         *
         * @param amount the ceiling, in euros, not negative
         * @throws IllegalArgumentException if the amount is negative
         */
        public Flat {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("Ceiling " + amount + " is negative: a ceiling is at least zero.");
            }
        }

        @Override
        public <R> R fold(Function<? super Flat, ? extends R> flat) {
            return flat.apply(this);
        }
    }
}
