package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An exact sum of amounts of the plan, or what stands in the way of it and how far it can still be told.
 *
 * @param sum the sum, empty if there are gaps
 * @param least what the sum comes to at least, be it that of the amounts stated; empty if one of those is negative and others are
 *     missing
 * @param most what the sum comes to at most, empty if there is no telling
 * @param gaps the facts that are missing, or that the sum is too large; none if there is a sum
 * @param tooLarge whether every amount is there and their sum is beyond what an amount can hold
 */
record Total(Optional<Euros> sum, Optional<Euros> least, Optional<Euros> most, List<Gap> gaps, boolean tooLarge) {

    /** What comes to nothing, for there is nothing to add up. */
    static final Total NOTHING = exact(DataPath.ROOT, List.of());

    private static final BilingualText TOO_LARGE = BilingualText.of(
            "La somme des montants dépasse le plus grand montant possible.",
            "The sum of the amounts is beyond the largest possible amount.");

    static Total missing(DataPath fact) {
        return new Total(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(new Gap.MissingFact(fact)), false);
    }

    /** Adds up the amounts of elements. The path is what the sum is about. */
    static <T> Total of(
            DataPath path, Iterable<Place<T>> places, Function<? super T, ? extends @Nullable Euros> amountOf) {
        List<Euros> amounts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Place<T> place : places) {
            Euros amount = amountOf.apply(place.value());
            if (amount == null) {
                gaps.add(new Gap.MissingFact(place.at("amount")));
            } else {
                amounts.add(amount);
            }
        }
        return gaps.isEmpty()
                ? exact(path, amounts)
                : new Total(Optional.empty(), partial(amounts), Optional.empty(), List.copyOf(gaps), false);
    }

    /** Adds up the lines of financing of some sources, zero if there are none. A line without a source may be one of them. */
    static Total ofSources(PlanContext context, Predicate<FinancingSource> counted) {
        List<Place<Financing>> lines = new ArrayList<>();
        List<Place<Financing>> unclear = new ArrayList<>();
        for (Place<Financing> line : context.financing()) {
            FinancingSource source = line.value().source();
            if (source == null) {
                unclear.add(line);
            } else if (counted.test(source)) {
                lines.add(line);
            }
        }
        Total certain = of(PlanContext.FINANCING, lines, Financing::amount);
        if (unclear.isEmpty()) {
            return certain;
        }
        List<Gap> gaps = new ArrayList<>();
        unclear.forEach(line -> gaps.add(new Gap.MissingFact(line.at("source"))));
        gaps.addAll(certain.gaps);
        boolean mayTakeAway = unclear.stream()
                .map(line -> line.value().amount())
                .anyMatch(amount -> amount != null && amount.isNegative());
        if (mayTakeAway) {
            return new Total(Optional.empty(), Optional.empty(), Optional.empty(), List.copyOf(gaps), false);
        }
        lines.addAll(unclear);
        Total possible = of(PlanContext.FINANCING, lines, Financing::amount);
        return new Total(Optional.empty(), certain.least, possible.most, List.copyOf(gaps), false);
    }

    /** Tells whether this sum is beyond another one, whatever is missing of either; no amount that is missing is negative. */
    boolean exceeds(Total other) {
        return least.isPresent() && other.most.isPresent() && least.get().compareTo(other.most.get()) > 0;
    }

    /** Tells whether this sum is within another one, whatever is missing of either; no amount that is missing is negative. */
    boolean isWithin(Total other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) <= 0;
    }

    /** Tells whether this sum differs from an amount, whatever is missing of it; no amount that is missing is negative. */
    boolean differsFrom(Euros amount) {
        return (least.isPresent() && least.get().compareTo(amount) > 0)
                || (most.isPresent() && most.get().compareTo(amount) < 0);
    }

    /** Returns what stands in the way of this sum or of another. */
    List<Gap> gapsWith(Total other) {
        List<Gap> all = new ArrayList<>(gaps);
        all.addAll(other.gaps);
        return all;
    }

    private static Total exact(DataPath path, List<Euros> amounts) {
        try {
            Optional<Euros> sum = Optional.of(Euros.sum(amounts));
            return new Total(sum, sum, sum, List.of(), false);
        } catch (ArithmeticException exception) {
            return new Total(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Gap.CannotTell(path, TOO_LARGE)),
                    true);
        }
    }

    private static Optional<Euros> partial(List<Euros> amounts) {
        return amounts.stream().anyMatch(Euros::isNegative) ? Optional.empty() : exact(DataPath.ROOT, amounts).sum;
    }
}
