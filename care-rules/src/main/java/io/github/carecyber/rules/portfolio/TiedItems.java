package io.github.carecyber.rules.portfolio;

import java.util.Arrays;

/** The items that belong to a selection at given prices, and those that may as well belong to it as not. */
final class TiedItems {

    private final Prices prices;
    private final boolean[] settled;
    private final int settledCount;
    private final int[] tied;

    private TiedItems(Prices prices, boolean[] settled, int settledCount, int[] tied) {
        this.prices = prices;
        this.settled = settled;
        this.settledCount = settledCount;
        this.tied = tied;
    }

    static TiedItems at(Prices prices) {
        Problem problem = prices.problem();
        boolean[] settled = new boolean[problem.size()];
        int[] tied = new int[problem.size()];
        int count = 0;
        int ties = 0;
        for (int item : problem.byCost()) {
            int order = prices.worth(item).compareTo(prices.perItem());
            settled[item] = order > 0;
            count += order > 0 ? 1 : 0;
            if (order == 0) {
                tied[ties] = item;
                ties++;
            }
        }
        return new TiedItems(prices, settled, count, Arrays.copyOf(tied, ties));
    }

    /** Returns the cheapest of the selections of so many items. */
    Selection cheapest(int count) {
        return with(0, count - settledCount);
    }

    /** Returns the dearest of the selections of so many items. */
    Selection dearest(int count) {
        return with(tied.length - (count - settledCount), tied.length);
    }

    /**
     * Returns a selection that nearly spends the budget: the cheapest one of a suitable number of items, of which one after the other
     * is then exchanged for the dearest that still fits.
     */
    Selection nearBudget(ItemCount count) {
        Problem problem = prices.problem();
        long left = problem.budget() - Selection.of(problem, settled).cost();
        int taken = suitable(count, left);
        int[] places = new int[taken];
        for (int place = 0; place < taken; place++) {
            places[place] = place;
            left -= problem.cost(tied[place]);
        }
        int end = tied.length;
        for (int which = taken - 1; which >= 0; which--) {
            int place = dearest(problem.cost(tied[which]) + left, which, end - 1);
            left -= problem.cost(tied[place]) - problem.cost(tied[which]);
            places[which] = place;
            end = place;
        }
        boolean[] selection = settled.clone();
        for (int place : places) {
            selection[tied[place]] = true;
        }
        return Selection.of(problem, selection);
    }

    /** Returns the place of the dearest of some tied items that costs no more than so much, as the first of them does. */
    private int dearest(long cost, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (prices.problem().cost(tied[middle]) <= cost) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns how many of the tied items to take: as many as have a price each, or as fit if they cost what they cost on average. */
    private int suitable(ItemCount count, long left) {
        long cost = 0;
        for (int item : tied) {
            cost += prices.problem().cost(item);
        }
        int sign = prices.perItem().signum();
        int wanted = sign > 0
                ? count.most()
                : sign < 0
                        ? count.fewest()
                        : count.nearest(settledCount
                                + (int) Math.min(tied.length, left / Math.max(1, cost / Math.max(1, tied.length))));
        int taken = Math.max(0, Math.min(tied.length, wanted - settledCount));
        long rest = left;
        for (int place = 0; place < taken; place++) {
            rest -= prices.problem().cost(tied[place]);
            if (rest < 0) {
                return place;
            }
        }
        return taken;
    }

    private Selection with(int from, int to) {
        boolean[] selection = settled.clone();
        for (int place = from; place < to; place++) {
            selection[tied[place]] = true;
        }
        return Selection.of(prices.problem(), selection);
    }
}
