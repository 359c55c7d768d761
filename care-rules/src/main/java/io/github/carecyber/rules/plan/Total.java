package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An exact sum of amounts of the plan, or what stands in the way of it.
 *
 * @param sum the sum, empty if there are gaps
 * @param gaps the amounts that are missing, or that the sum is too large; none if there is a sum
 * @param tooLarge whether every amount is there and their sum is beyond what an amount can hold
 */
record Total(Optional<Euros> sum, List<Gap> gaps, boolean tooLarge) {

    /** What comes to nothing, for there is nothing to add up. */
    static final Total NOTHING = new Total(Optional.of(Euros.ZERO), List.of(), false);

    private static final BilingualText TOO_LARGE = BilingualText.of(
            "La somme des montants dépasse le plus grand montant possible.",
            "The sum of the amounts is beyond the largest possible amount.");

    static Total missing(DataPath fact) {
        return new Total(Optional.empty(), List.of(new Gap.MissingFact(fact)), false);
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
        if (!gaps.isEmpty()) {
            return new Total(Optional.empty(), List.copyOf(gaps), false);
        }
        try {
            return new Total(Optional.of(Euros.sum(amounts)), List.of(), false);
        } catch (ArithmeticException exception) {
            return new Total(Optional.empty(), List.of(new Gap.CannotTell(path, TOO_LARGE)), true);
        }
    }

    /** Returns what stands in the way of this sum or of another. */
    List<Gap> gapsWith(Total other) {
        List<Gap> all = new ArrayList<>(gaps);
        all.addAll(other.gaps);
        return all;
    }
}
