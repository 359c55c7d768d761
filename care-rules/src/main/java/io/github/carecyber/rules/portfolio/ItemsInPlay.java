package io.github.carecyber.rules.portfolio;

import java.util.stream.IntStream;

/**
 * The items of a caller and, among them, those that there is something to decide about. An item that costs nothing is always
 * chosen; one that costs more than the budget, or costs something and scores nothing, never is.
 */
final class ItemsInPlay {

    private final long[] costs;
    private final long[] scores;
    private final long budget;
    private final int[] indices;
    private final long costStep;
    private final long scoreStep;

    ItemsInPlay(long[] costs, long[] scores, long budget) {
        this.costs = costs;
        this.scores = scores;
        this.budget = budget;
        this.indices = IntStream.range(0, costs.length).filter(this::isInPlay).toArray();
        long cost = 0;
        long score = 0;
        for (int index : indices) {
            cost = divisor(costs[index], cost);
            score = divisor(scores[index], score);
        }
        this.costStep = Math.max(1, cost);
        this.scoreStep = Math.max(1, score);
    }

    /** Returns the number of items of the caller, in play or not. */
    int size() {
        return costs.length;
    }

    /** Returns the indices of the items in play. */
    int[] indices() {
        return indices;
    }

    long cost(int index) {
        return costs[index];
    }

    long score(int index) {
        return scores[index];
    }

    /** Tells whether an item is chosen because it costs nothing. */
    boolean isFree(int index) {
        return costs[index] == 0;
    }

    /** Returns the greatest common divisor of the costs in play, one if there are none. */
    long costStep() {
        return costStep;
    }

    /** Returns the greatest common divisor of the scores in play, one if there are none. */
    long scoreStep() {
        return scoreStep;
    }

    /** Returns the most that costs in play can come to, as far as their common divisor tells. */
    long spendable() {
        return budget - budget % costStep;
    }

    /** Returns what the items score that cost nothing. */
    long freeScore() {
        long score = 0;
        for (int index = 0; index < costs.length; index++) {
            if (isFree(index)) {
                score += scores[index];
            }
        }
        return score;
    }

    private boolean isInPlay(int index) {
        return costs[index] > 0 && costs[index] <= budget && scores[index] > 0;
    }

    private static long divisor(long one, long other) {
        long larger = one;
        long smaller = other;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }
}
