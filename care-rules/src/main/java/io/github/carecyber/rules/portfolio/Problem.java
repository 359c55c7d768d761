package io.github.carecyber.rules.portfolio;

import io.github.carecyber.rules.arithmetic.WideProduct;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The items that there is something to decide about, by falling score per cent, in the coarsest units that are exact: costs are
 * counted in their greatest common divisor and so are scores.
 *
 * <p>Items of equal cost and score stand side by side in the order of the caller, which nothing else depends on.
 */
final class Problem {

    private final ItemsInPlay items;
    private final int[] order;
    private final long[] costs;
    private final long[] scores;
    private final long budget;
    private final int[] byCost;
    private final int mostItems;
    private final long[] highestScores;

    private Problem(ItemsInPlay items, int[] order) {
        this.items = items;
        this.order = order;
        this.costs = new long[order.length];
        this.scores = new long[order.length];
        for (int place = 0; place < order.length; place++) {
            costs[place] = items.cost(order[place]) / items.costStep();
            scores[place] = items.score(order[place]) / items.scoreStep();
        }
        this.budget = items.spendable() / items.costStep();
        this.byCost = sorted(Comparator.comparingLong((Integer item) -> costs[item])
                .thenComparingLong(item -> -scores[item])
                .thenComparingInt(item -> item));
        this.mostItems = mostItems();
        this.highestScores = highestScores();
    }

    static Problem of(ItemsInPlay items) {
        Comparator<Integer> byScorePerCent = (one, other) ->
                WideProduct.compare(items.score(other), items.cost(one), items.score(one), items.cost(other));
        return new Problem(
                items,
                Arrays.stream(items.indices())
                        .boxed()
                        .sorted(byScorePerCent.thenComparingLong(items::cost).thenComparingInt(index -> index))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /** Returns the number of items. */
    int size() {
        return order.length;
    }

    /** Returns the cost of an item, above zero and at most the budget. */
    long cost(int item) {
        return costs[item];
    }

    /** Returns the score of an item, above zero. */
    long score(int item) {
        return scores[item];
    }

    /** Returns what may be spent. */
    long budget() {
        return budget;
    }

    /** Returns the items by growing cost, at equal cost by falling score; the array must not be changed. */
    int[] byCost() {
        return byCost;
    }

    /** Returns the largest number of items within the budget. */
    int mostItemsWithinBudget() {
        return mostItems;
    }

    /** Returns the least number of items that score more than so much, one above the number of items if there is none. */
    int fewestItemsAbove(long score) {
        int place = Arrays.binarySearch(highestScores, score);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** Returns the items in an order of one's own. */
    int[] sorted(Comparator<Integer> comparator) {
        return IntStream.range(0, order.length)
                .boxed()
                .sorted(comparator)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the index by which the caller knows an item. */
    int index(int item) {
        return order[item];
    }

    /** Returns the items in the units of the caller. */
    ItemsInPlay items() {
        return items;
    }

    private int mostItems() {
        long left = budget;
        int count = 0;
        while (count < byCost.length && costs[byCost[count]] <= left) {
            left -= costs[byCost[count]];
            count++;
        }
        return count;
    }

    /** Sums up the highest scores: of none, of one, and so on; the sums grow strictly. */
    private long[] highestScores() {
        long[] growing = scores.clone();
        Arrays.sort(growing);
        long[] sums = new long[growing.length + 1];
        for (int count = 1; count < sums.length; count++) {
            sums[count] = sums[count - 1] + growing[growing.length - count];
        }
        return sums;
    }
}
