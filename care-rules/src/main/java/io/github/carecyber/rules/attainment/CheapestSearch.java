package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cheapest entities whose weights come to a need. They are found by what is left out: the dearest entities whose weights come to
 * no more than can be spared, which is a best portfolio.
 *
 * <p>An entity left out scores its cost times one more than the number of entities, and one point: so the dearest comes first, and of equally
 * dear ones the one that leaves out more, that is, covers fewer.
 */
final class CheapestSearch {

    private final List<FinessNumber> choices = new ArrayList<>();
    private final List<BigInteger> weights = new ArrayList<>();
    private final List<Euros> costs = new ArrayList<>();
    private BigInteger available = BigInteger.ZERO;
    private Euros required = Euros.ZERO;

    private CheapestSearch() {}

    static Optional<CheapestCompletion> of(CoveringProblem problem, Map<FinessNumber, Euros> costs) {
        CheapestSearch search = new CheapestSearch();
        return search.accept(problem, costs) && search.available.compareTo(problem.need()) >= 0
                ? Optional.of(search.answer(problem))
                : Optional.empty();
    }

    /** Takes the entities that have a cost; false if a required one has none. */
    private boolean accept(CoveringProblem problem, Map<FinessNumber, Euros> known) {
        long most =
                Long.MAX_VALUE / (problem.required().size() + problem.choices().size() + 2);
        Euros all = Euros.ZERO;
        boolean complete = true;
        for (FinessNumber number : problem.required()) {
            Euros cost = known.get(number);
            complete &= cost != null;
            if (cost != null) {
                all = sum(all, checked(number, cost), most);
                required = required.plus(cost);
            }
        }
        for (int place = 0; place < problem.choices().size(); place++) {
            FinessNumber number = problem.choices().get(place);
            Euros cost = known.get(number);
            if (cost != null) {
                all = sum(all, checked(number, cost), most);
                choices.add(number);
                weights.add(problem.weights().get(place));
                costs.add(cost);
                available = available.add(problem.weights().get(place));
            }
        }
        return complete;
    }

    private CheapestCompletion answer(CoveringProblem problem) {
        List<Long> scores = new ArrayList<>();
        long points = choices.size() + 1L;
        Euros all = required;
        for (Euros cost : costs) {
            scores.add(cost.cents() * points + 1);
            all = all.plus(cost);
        }
        Spared spared = Spared.of(weights, scores, available.subtract(problem.need()));
        BitSet left = spared.chosen();
        Euros together = all;
        List<FinessNumber> chosen = new ArrayList<>();
        for (int place = 0; place < choices.size(); place++) {
            if (left.get(place)) {
                together = together.minus(costs.get(place));
            } else {
                chosen.add(choices.get(place));
            }
        }
        // The points of the entities left out are fewer than one cent is worth.
        Euros atLeast = all.minus(Euros.ofCents(spared.bound() / points));
        return new CheapestCompletion(problem.with(chosen), together, atLeast.min(together));
    }

    private static Euros checked(FinessNumber number, Euros cost) {
        if (cost.isNegative()) {
            throw new IllegalArgumentException(
                    "Cost " + cost + " of the entity " + number + " is negative: a cost is at least zero.");
        }
        return cost;
    }

    private static Euros sum(Euros sum, Euros added, long most) {
        if (added.cents() > most - sum.cents()) {
            throw new ArithmeticException("The costs of the further entities add up to more than " + Euros.ofCents(most)
                    + ", which is the most that can be compared.");
        }
        return sum.plus(added);
    }
}
