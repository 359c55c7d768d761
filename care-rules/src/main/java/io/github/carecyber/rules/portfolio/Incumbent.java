package io.github.carecyber.rules.portfolio;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The best selection so far. */
final class Incumbent {

    private final Problem problem;
    private Selection best;

    Incumbent(Problem problem) {
        this.problem = problem;
        this.best = improved(Selection.of(problem, new boolean[problem.size()]));
    }

    Selection selection() {
        return best;
    }

    long score() {
        return best.score();
    }

    /**
     * Keeps a selection if it is within the budget and better, once it has been improved where it takes no search.
     *
     * <p>Every selection is improved at once and not only the last one: otherwise more work could end with a lower score.
     */
    void offer(Selection selection) {
        if (selection.fits()) {
            Selection improved = improved(selection);
            if (improved.score() > best.score()) {
                best = improved;
            }
        }
    }

    private Selection improved(Selection selection) {
        return filled(exchanged(selection));
    }

    /**
     * Exchanges chosen items for better ones, until none that was left out costs no more and scores no less than a chosen one.
     *
     * <p>Items come by growing cost. Of those met and left out, the one with the highest score takes the place of a chosen item
     * that does not score more; what has been settled before stays settled, since the item that leaves comes later in the order.
     */
    private Selection exchanged(Selection selection) {
        boolean[] chosen = selection.toArray();
        PriorityQueue<Integer> leftOut =
                new PriorityQueue<>(Comparator.comparingLong((Integer item) -> -problem.score(item))
                        .thenComparingLong(problem::cost)
                        .thenComparingInt(item -> item));
        for (int item : problem.byCost()) {
            Integer rival = leftOut.peek();
            if (chosen[item] && rival != null && problem.score(rival) >= problem.score(item)) {
                leftOut.remove();
                chosen[rival] = true;
                chosen[item] = false;
            }
            if (!chosen[item]) {
                leftOut.add(item);
            }
        }
        return Selection.of(problem, chosen);
    }

    /** Adds what still fits, the highest score per cent first. */
    private Selection filled(Selection selection) {
        boolean[] chosen = selection.toArray();
        long left = problem.budget() - selection.cost();
        for (int item = 0; item < chosen.length; item++) {
            if (!chosen[item] && problem.cost(item) <= left) {
                chosen[item] = true;
                left -= problem.cost(item);
            }
        }
        return Selection.of(problem, chosen);
    }
}
