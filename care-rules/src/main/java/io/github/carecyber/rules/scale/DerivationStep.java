package io.github.carecyber.rules.scale;

import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a scale gives for an applicant (<em>étape du calcul</em>). The steps of a derivation mirror the parts of its scale,
 * so that every figure can be followed by hand.
 *
 * <p>For example a sum of 256,666.67 euros, of which 250,000.00 for 50,000 persons at 5.00 euros and 6,666.67 flat, under a cap of
 * 250,000.00 euros.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface DerivationStep {

    /**
     * Returns what the part gives.
     *
     * @return the amount, as far as it is known
     */
    AmountRange amount();

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param flat applied to one amount for every applicant
     * @param perUnit applied to a price per unit
     * @param tiered applied to brackets
     * @param shareOfCosts applied to a share of the costs
     * @param sum applied to a sum
     * @param atMost applied to a cap
     * @param atLeast applied to a floor
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Flat, ? extends R> flat,
            Function<? super PerUnit, ? extends R> perUnit,
            Function<? super Tiered, ? extends R> tiered,
            Function<? super ShareOfCosts, ? extends R> shareOfCosts,
            Function<? super Sum, ? extends R> sum,
            Function<? super AtMost, ? extends R> atMost,
            Function<? super AtLeast, ? extends R> atLeast) {
        if (this instanceof Flat kind) {
            return flat.apply(kind);
        }
        if (this instanceof PerUnit kind) {
            return perUnit.apply(kind);
        }
        if (this instanceof Tiered kind) {
            return tiered.apply(kind);
        }
        if (this instanceof ShareOfCosts kind) {
            return shareOfCosts.apply(kind);
        }
        if (this instanceof Sum kind) {
            return sum.apply(kind);
        }
        if (this instanceof AtMost kind) {
            return atMost.apply(kind);
        }
        return atLeast.apply((AtLeast) this);
    }

    /**
     * One amount for every applicant.
     *
     * @param amount the amount
     */
    record Flat(AmountRange amount) implements DerivationStep {

        /**
         * Checks that the amount is there.
         *
         * @param amount the amount
         */
        public Flat {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A price for each unit, or for so many.
     *
     * @param quantity what is counted
     * @param price the price of one unit, or of so many, in euros
     * @param units how many units have that price, at least one
     * @param rounding how a part of a cent was rounded, {@link RoundingMode#UNNECESSARY} for a price of one unit
     * @param amount the product
     */
    record PerUnit(QuantityReading quantity, Euros price, long units, RoundingMode rounding, AmountRange amount)
            implements DerivationStep {

        /**
         * Checks the parts.
         *
         * @param quantity what is counted
         * @param price the price of one unit, or of so many, in euros
         * @param units how many units have that price, at least one
         * @param rounding how a part of a cent was rounded
         * @param amount the product
         * @throws IllegalArgumentException if the number of units is below one
         */
        public PerUnit {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(rounding, "rounding");
            Objects.requireNonNull(amount, "amount");
            if (units < 1) {
                throw new IllegalArgumentException(
                        "Price of " + units + " units is not of the allowed form: a price is that of at least 1.");
            }
        }
    }

    /**
     * Brackets.
     *
     * @param quantity what is counted
     * @param tiering how the brackets work together
     * @param brackets what each bracket gives that prices a unit, or those that the figure falls in or, if it is not known, may fall in
     * @param amount their sum if the tiering is marginal; otherwise that of the one bracket, or what lies between those of several
     */
    record Tiered(QuantityReading quantity, Tiering tiering, List<BracketUse> brackets, AmountRange amount)
            implements DerivationStep {

        /**
         * Copies the brackets.
         *
         * @param quantity what is counted
         * @param tiering how the brackets work together
         * @param brackets what each bracket gives that prices a unit, or those that the figure falls in or may fall in
         * @param amount what they give
         */
        public Tiered {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(tiering, "tiering");
            Objects.requireNonNull(amount, "amount");
            brackets = Elements.copyOf(brackets, "brackets");
        }
    }

    /**
     * A share of the costs incurred.
     *
     * @param costs the costs, in euros, null if they were not supplied
     * @param share the share
     * @param rounding how a part of a cent was rounded
     * @param amount the share of the costs
     */
    record ShareOfCosts(@Nullable Euros costs, Share share, RoundingMode rounding, AmountRange amount)
            implements DerivationStep {

        /**
         * Checks that all but the costs are there.
         *
         * @param costs the costs, in euros, null if they were not supplied
         * @param share the share
         * @param rounding how a part of a cent was rounded
         * @param amount the share of the costs
         */
        public ShareOfCosts {
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(rounding, "rounding");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A sum.
     *
     * @param parts what is added up
     * @param amount the sum
     */
    record Sum(List<DerivationStep> parts, AmountRange amount) implements DerivationStep {

        /**
         * Copies the parts.
         *
         * @param parts what is added up
         * @param amount the sum
         */
        public Sum {
            Objects.requireNonNull(amount, "amount");
            parts = Elements.copyOf(parts, "parts");
        }
    }

    /**
     * A cap.
     *
     * @param scale what is capped
     * @param limit the most that it may give
     * @param amount the smaller of both
     */
    record AtMost(DerivationStep scale, DerivationStep limit, AmountRange amount) implements DerivationStep {

        /**
         * Checks that the parts are there.
         *
         * @param scale what is capped
         * @param limit the most that it may give
         * @param amount the smaller of both
         */
        public AtMost {
            Objects.requireNonNull(scale, "scale");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A floor.
     *
     * @param scale what has a floor
     * @param limit the least that it gives
     * @param amount the larger of both
     */
    record AtLeast(DerivationStep scale, DerivationStep limit, AmountRange amount) implements DerivationStep {

        /**
         * Checks that the parts are there.
         *
         * @param scale what has a floor
         * @param limit the least that it gives
         * @param amount the larger of both
         */
        public AtLeast {
            Objects.requireNonNull(scale, "scale");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(amount, "amount");
        }
    }
}
