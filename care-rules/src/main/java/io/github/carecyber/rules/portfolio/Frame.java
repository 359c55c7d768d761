package io.github.carecyber.rules.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * What a search starts from: a selection, and what it loses on one upper bound, or on two, if items change sides.
 *
 * <p>The first bound is the least one. Where the number of items binds, it may tell no items apart: if scores are costs and a
 * constant, none loses anything. But then only few numbers of items can be better at all. If it is a single one, and
 * the cheapest selection of so many items leaves little of the budget, then few items can be exchanged for dearer ones; and if
 * the selection of so many with the highest scores exceeds it by little, few need be exchanged. Either of them is the best
 * selection over a range of prices, and the second bound is the one at the far end of that range.
 *
 * @param base the selection, which may exceed the budget
 * @param near the prices of the first bound
 * @param far the prices of the second bound, null if there is none
 */
record Frame(Selection base, Prices near, @Nullable Prices far) {

    /** Finds the best start for a search among the numbers of items that the multipliers are for. */
    static Frame of(Multipliers least) {
        ItemCount count = least.count();
        TiedItems tied = TiedItems.at(least.prices());
        if (!count.isOne() || least.falling() == null) {
            return new Frame(tied.nearBudget(count), least.prices(), null);
        }
        Selection cheapest = tied.cheapest(count.most());
        Selection dearest = tied.dearest(count.most());
        long budget = least.problem().budget();
        return budget - cheapest.cost() <= dearest.cost() - budget
                ? new Frame(cheapest, least.prices(), highestPrices(cheapest, count))
                : new Frame(dearest, least.prices(), lowestPrices(dearest, count));
    }

    /** Tells whether a search from the other start would be the same. */
    boolean isLike(Frame other) {
        return base.hasSameItems(other.base)
                && near.equals(other.near)
                && (far == null ? other.far == null : far.equals(other.far));
    }

    /** The highest price of cost at which a selection is still worth the most. */
    private static Prices highestPrices(Selection base, ItemCount count) {
        Selection other = Selection.of(base.problem(), base.problem().byCost(), count.most());
        while (other.cost() < base.cost()) {
            Ranking ranking = new Ranking(Prices.between(base, other));
            Selection line = ranking.highest(count);
            if (ranking.prices().worth(line).equals(ranking.prices().worth(base))) {
                return ranking.prices().withPerItem(ranking.perItem(count));
            }
            other = line;
        }
        Ranking ranking = new Ranking(Prices.ofCosts(base.problem()));
        return ranking.prices().withPerItem(ranking.perItem(count));
    }

    /** The lowest price of cost at which a selection is still worth the most. */
    private static Prices lowestPrices(Selection base, ItemCount count) {
        Ranking ranking = new Ranking(Prices.ofScores(base.problem()));
        Selection line = ranking.highest(count);
        while (!ranking.prices().worth(line).equals(ranking.prices().worth(base))) {
            ranking = new Ranking(Prices.between(line, base));
            line = ranking.highest(count);
        }
        return ranking.prices().withPerItem(ranking.perItem(count));
    }
}
