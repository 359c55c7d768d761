package io.github.carecyber.core.call;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * How the ceiling of an applicant is found (<em>barème</em>), as data that a jurist can review.
 *
 * <p>No call of the programme has a scale that is published and readable, so every shipped call awaits it; a caller who knows
 * a figure assumes it. That the kinds are enough for real texts shows the published scale of another scheme, for operators of secure
 * health messaging (MSSanté): {@code min(58.33 × applications + 20.83 × organisations + 5.00 × persons + 6666.67 ; 250000)} euros.
 *
 * <pre>{@code
 * Scale operators = Scale.sum(
 *                 Scale.perUnit(applications, Euros.of("58.33")),
 *                 Scale.perUnit(organisations, Euros.of("20.83")),
 *                 Scale.perUnit(persons, Euros.of("5.00")),
 *                 Scale.flat(Euros.of("6666.67")))
 *         .atMost(Euros.of("250000"));
 * }</pre>
 *
 * <p>Amounts are never negative and figures are whole numbers, so that a ceiling is at least zero and exact to the cent; only a
 * {@linkplain ShareOfCosts share of costs} and a {@linkplain PerUnit price for several units} round, as they state. A scale has at most {@value #MOST_PARTS} parts and brackets, nested at
 * most {@value #DEEPEST} deep.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Scale {

    /** How deep scales may be nested, one scale alone being at depth 1. */
    int DEEPEST = 8;

    /** How many parts and brackets a scale may have, itself included and each counted wherever it stands. */
    int MOST_PARTS = 1_000;

    /**
     * Returns the result of the case for the kind at hand.
     *
     * @param <R> what the cases return
     * @param cases what to do for each kind
     * @return the result of the one case applied
     */
    <R> R fold(ScaleCases<R> cases);

    /**
     * Returns one amount for every applicant.
     *
     * @param amount the ceiling, in euros, not negative
     * @return the scale
     * @throws IllegalArgumentException if the amount is negative
     */
    static Scale flat(Euros amount) {
        return new Flat(amount);
    }

    /**
     * Returns a price per unit.
     *
     * @param quantity what is counted
     * @param price the price of one unit, in euros, not negative
     * @return the scale
     * @throws IllegalArgumentException if the price is negative
     */
    static Scale perUnit(Quantity quantity, Euros price) {
        return new PerUnit(quantity, price);
    }

    /**
     * Returns a price for so many units, which may come to less than a cent for each: 0.3 cent per act is 3.00 euros per 1,000 acts.
     *
     * @param quantity what is counted
     * @param price the price of so many units, in euros, not negative
     * @param units how many units have that price, at least two
     * @param rounding how a part of a cent of the whole product is rounded
     * @return the scale
     * @throws IllegalArgumentException as {@link PerUnit#PerUnit(Quantity, Euros, long, RoundingMode) the constructor} does
     */
    static Scale perUnits(Quantity quantity, Euros price, long units, RoundingMode rounding) {
        return new PerUnit(quantity, price, units, rounding);
    }

    /**
     * Returns a scale by brackets.
     *
     * @param quantity what is counted
     * @param tiering how the brackets work together
     * @param brackets the brackets, each beginning where the one before it ends; the last without an end
     * @return the scale
     * @throws IllegalArgumentException as {@link Tiered#Tiered the constructor} does
     */
    static Scale tiered(Quantity quantity, Tiering tiering, Bracket... brackets) {
        return new Tiered(quantity, tiering, List.of(Objects.requireNonNull(brackets, "brackets")));
    }

    /**
     * Returns a share of the costs incurred.
     *
     * @param share the share
     * @param rounding how a part of a cent is rounded
     * @return the scale
     * @throws IllegalArgumentException if the rounding is {@link RoundingMode#UNNECESSARY}
     */
    static Scale shareOfCosts(Share share, RoundingMode rounding) {
        return new ShareOfCosts(share, rounding);
    }

    /**
     * Returns a sum.
     *
     * @param parts what is added up, at least one
     * @return the scale
     * @throws IllegalArgumentException if there is no part, or the sum is too large to follow
     */
    static Scale sum(Scale... parts) {
        return new Sum(List.of(Objects.requireNonNull(parts, "parts")));
    }

    /**
     * Returns this scale with a cap.
     *
     * @param cap the most that it may give, in euros, not negative
     * @return the capped scale
     * @throws IllegalArgumentException as {@link AtMost#AtMost the constructor} does
     */
    default Scale atMost(Euros cap) {
        return new AtMost(this, new Flat(cap));
    }

    /**
     * Returns this scale with a floor.
     *
     * @param floor the least that it gives, in euros, not negative
     * @return the scale with its floor
     * @throws IllegalArgumentException as {@link AtLeast#AtLeast the constructor} does
     */
    default Scale atLeast(Euros floor) {
        return new AtLeast(this, new Flat(floor));
    }

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
            Amounts.requireNotNegative("Amount", Objects.requireNonNull(amount, "amount"));
        }

        @Override
        public <R> R fold(ScaleCases<R> cases) {
            return cases.flat(this);
        }
    }

    /**
     * A price per unit (<em>montant unitaire</em>), such as 58.33 euros for each application, or per so many units, such as 5.00 euros
     * for 1,000 stays.
     *
     * <p>Units are priced in proportion, those that do not fill a thousand too: 2,500 stays at 5.00 euros per 1,000 come to 12.50. The
     * product is exact, and rounded once, to the cent.
     *
     * @param quantity what is counted
     * @param price the price of one unit, or of so many, in euros, not negative
     * @param units how many units have that price, at least one
     * @param rounding how a part of a cent is rounded; {@link RoundingMode#UNNECESSARY} if and only if the price is that of one unit,
     *     which leaves nothing to round
     */
    record PerUnit(Quantity quantity, Euros price, long units, RoundingMode rounding) implements Scale {

        /**
         * Checks the figures.
         *
         * @param quantity what is counted
         * @param price the price of one unit, or of so many, in euros, not negative
         * @param units how many units have that price, at least one
         * @param rounding how a part of a cent is rounded
         * @throws IllegalArgumentException if the price is negative, the number of units is below one, or the rounding is {@link
         *     RoundingMode#UNNECESSARY} for a price of several units, or another one for a price of one unit
         */
        public PerUnit {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(rounding, "rounding");
            if (units < 1) {
                throw new IllegalArgumentException(
                        "Price of " + units + " units is not of the allowed form: a price is that of at least 1.");
            }
            Amounts.requireNotNegative(units == 1 ? "Price of one unit" : "Price of " + units + " units", price);
            if ((rounding == RoundingMode.UNNECESSARY) != (units == 1)) {
                throw new IllegalArgumentException(
                        units == 1
                                ? "Rounding " + rounding
                                        + " has nothing to round: a price of one unit is in whole cents."
                                : "Rounding " + rounding
                                        + " leaves figures without a ceiling whose price is no whole number of cents: state how to round.");
            }
        }

        /**
         * Makes a price of one unit.
         *
         * @param quantity what is counted
         * @param price the price of one unit, in euros, not negative
         * @throws IllegalArgumentException if the price is negative
         */
        public PerUnit(Quantity quantity, Euros price) {
            this(quantity, price, 1, RoundingMode.UNNECESSARY);
        }

        @Override
        public <R> R fold(ScaleCases<R> cases) {
            return cases.perUnit(this);
        }
    }

    /**
     * A scale by brackets (<em>barème par tranches</em>), such as 20,000 euros under 300 agents, 50,000 from 300 to 1,000, and 80,000
     * above.
     *
     * @param quantity what is counted
     * @param tiering how the brackets work together
     * @param brackets the brackets, each beginning where the one before it ends; the last without an end
     */
    record Tiered(Quantity quantity, Tiering tiering, List<Bracket> brackets) implements Scale {

        /**
         * Copies the brackets and checks that every figure falls in one of them.
         *
         * @param quantity what is counted
         * @param tiering how the brackets work together
         * @param brackets the brackets, each beginning where the one before it ends; the last without an end
         * @throws IllegalArgumentException if there is no bracket or there are too many, if brackets are out of order, if one covers
         *     nothing, if one before the last has no end, or if the last has one
         */
        public Tiered {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(tiering, "tiering");
            brackets = Elements.copyOf(brackets, "brackets");
            if (brackets.isEmpty() || brackets.size() >= MOST_PARTS) {
                throw new IllegalArgumentException("A scale of " + brackets.size()
                        + " brackets is not allowed: it has at least one, and fewer than " + MOST_PARTS + ".");
            }
            // A price per unit has nothing to price at zero.
            long before = tiering == Tiering.MARGINAL ? 0 : -1;
            for (int index = 0; index < brackets.size(); index++) {
                Long upTo = brackets.get(index).upTo();
                boolean last = index == brackets.size() - 1;
                if (last != (upTo == null)) {
                    throw new IllegalArgumentException(
                            last
                                    ? "The last bracket ends with " + upTo
                                            + ": it has no end, so that every figure falls in a bracket."
                                    : "Bracket " + (index + 1)
                                            + " has no end and is not the last: nothing could fall in a later one.");
                }
                if (upTo != null && upTo <= before) {
                    throw new IllegalArgumentException(
                            "Bracket " + (index + 1) + " up to " + upTo
                                    + " covers nothing: brackets stand in order, and each ends above the end of the one before it.");
                }
                before = upTo == null ? before : upTo;
            }
        }

        @Override
        public <R> R fold(ScaleCases<R> cases) {
            return cases.tiered(this);
        }
    }

    /**
     * A share of the costs incurred (<em>part des dépenses engagées</em>), such as 70 % of them rounded down to the cent.
     *
     * @param share the share
     * @param rounding how a part of a cent is rounded
     */
    record ShareOfCosts(Share share, RoundingMode rounding) implements Scale {

        /**
         * Checks the rounding.
         *
         * @param share the share
         * @param rounding how a part of a cent is rounded
         * @throws IllegalArgumentException if the rounding is {@link RoundingMode#UNNECESSARY}: there must be a ceiling for any costs
         */
        public ShareOfCosts {
            Objects.requireNonNull(share, "share");
            if (Objects.requireNonNull(rounding, "rounding") == RoundingMode.UNNECESSARY) {
                throw new IllegalArgumentException(
                        "Rounding " + rounding
                                + " leaves costs without a ceiling whose share is no whole number of cents: state how to round.");
            }
        }

        @Override
        public <R> R fold(ScaleCases<R> cases) {
            return cases.shareOfCosts(this);
        }
    }

    /**
     * What several scales give together (<em>somme</em>).
     *
     * @param parts what is added up, at least one
     */
    record Sum(List<Scale> parts) implements Scale {

        /**
         * Copies the parts.
         *
         * @param parts what is added up, at least one
         * @throws IllegalArgumentException if there is no part, or the sum is too large to follow
         */
        public Sum {
            parts = Elements.copyOf(parts, "parts");
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A sum of nothing is no scale: it has at least one part.");
            }
            ScaleTree.requireWithin(parts);
        }

        @Override
        public <R> R fold(ScaleCases<R> cases) {
            return cases.sum(this);
        }
    }

    /**
     * A scale with a cap (<em>plafonnement</em>): the smaller of two scales, such as 70 % of the costs and at most what the bracket of
     * the applicant's size gives.
     *
     * @param scale what is capped
     * @param limit the most that it may give
     */
    record AtMost(Scale scale, Scale limit) implements Scale {

        /**
         * Checks the cap.
         *
         * @param scale what is capped
         * @param limit the most that it may give
         * @throws IllegalArgumentException if the cap is below the scale's own floor, or the whole is too large to follow
         */
        public AtMost {
            ScaleTree.requireWithin(
                    List.of(Objects.requireNonNull(scale, "scale"), Objects.requireNonNull(limit, "limit")));
            if (scale instanceof AtLeast floored) {
                requireOrder(floored.limit(), limit);
            }
        }

        @Override
        public <R> R fold(ScaleCases<R> cases) {
            return cases.atMost(this);
        }
    }

    /**
     * A scale with a floor (<em>plancher</em>): the larger of two scales, such as 12.00 euros per agent and at least 5,000 euros.
     *
     * @param scale what has a floor
     * @param limit the least that it gives
     */
    record AtLeast(Scale scale, Scale limit) implements Scale {

        /**
         * Checks the floor.
         *
         * @param scale what has a floor
         * @param limit the least that it gives
         * @throws IllegalArgumentException if the floor is above the scale's own cap, or the whole is too large to follow
         */
        public AtLeast {
            ScaleTree.requireWithin(
                    List.of(Objects.requireNonNull(scale, "scale"), Objects.requireNonNull(limit, "limit")));
            if (scale instanceof AtMost capped) {
                requireOrder(limit, capped.limit());
            }
        }

        @Override
        public <R> R fold(ScaleCases<R> cases) {
            return cases.atLeast(this);
        }
    }

    private static void requireOrder(Scale floor, Scale cap) {
        if (floor instanceof Flat least
                && cap instanceof Flat most
                && least.amount().compareTo(most.amount()) > 0) {
            throw new IllegalArgumentException("The cap of " + most.amount() + " euros is below the floor of "
                    + least.amount() + " euros: the scale would give one amount to everybody.");
        }
    }
}
