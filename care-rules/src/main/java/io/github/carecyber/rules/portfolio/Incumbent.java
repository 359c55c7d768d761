package io.github.carecyber.rules.portfolio;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The best selection so far. */
final class Incumbent {

    private final Problem problem;
    private boolean[] chosen;
    private long score = -1;

    Incumbent(Problem problem) {
        this.problem = problem;
        this.chosen = new boolean[problem.size()];
        offer(chosen);
    }

    /** Returns its score. */
    long score() {
        return score;
    }

    /** Tells whether an item belongs to it. */
    boolean contains(int item) {
        return chosen[item];
    }

    /**
     * Keeps a selection within the budget if it is better, once it has been improved where it takes no search.
     *
     * <p>Every selection is improved at once and not only the last one: otherwise more work could end with a lower score.
     */
    void offer(boolean[] selection) {
        boolean[] improved = selection.clone();
        exchange(improved);
        fill(improved);
        long total = problem.scoreOf(improved);
        if (total > score) {
            chosen = improved;
            score = total;
        }
    }

    /**
     * Exchanges chosen items for better ones, until none that was left out costs no more and scores no less than a chosen one.
     *
     * <p>Items come by growing cost. Of those met and left out, the one with the highest score takes the place of a chosen item
     * that does not score more; what has been settled before stays settled, since the item that leaves comes later in the order.
     */
    private void exchange(boolean[] selection) {
        PriorityQueue<Integer> leftOut =
                new PriorityQueue<>(Comparator.comparingLong((Integer item) -> -problem.score(item))
                        .thenComparingLong(problem::cost)
                        .thenComparingInt(item -> item));
        for (int item : problem.byCost()) {
            Integer rival = leftOut.peek();
            if (selection[item] && rival != null && problem.score(rival) >= problem.score(item)) {
                leftOut.remove();
                selection[rival] = true;
                selection[item] = false;
            }
            if (!selection[item]) {
                leftOut.add(item);
            }
        }
    }

    /** Adds what still fits, the highest score per cent first. */
    private void fill(boolean[] selection) {
        long left = problem.budget() - problem.costOf(selection);
        for (int item = 0; item < selection.length; item++) {
            if (!selection[item] && problem.cost(item) <= left) {
                selection[item] = true;
                left -= problem.cost(item);
            }
        }
    }
}
