package io.github.carecyber.rules.portfolio;

import java.util.Arrays;

/** A choice of items, with its cost and score. It need not be within the budget. */
final class Selection {

    private final Problem problem;
    private final boolean[] chosen;
    private final long cost;
    private final long score;

    private Selection(Problem problem, boolean[] chosen) {
        this.problem = problem;
        this.chosen = chosen;
        long costs = 0;
        long scores = 0;
        for (int item = 0; item < chosen.length; item++) {
            if (chosen[item]) {
                costs += problem.cost(item);
                scores += problem.score(item);
            }
        }
        this.cost = costs;
        this.score = scores;
    }

    /** Keeps the array, which must not be changed any more. */
    static Selection of(Problem problem, boolean[] chosen) {
        return new Selection(problem, chosen);
    }

    /** Takes the first items of a ranking. */
    static Selection of(Problem problem, int[] ranking, int count) {
        boolean[] chosen = new boolean[problem.size()];
        for (int place = 0; place < count; place++) {
            chosen[ranking[place]] = true;
        }
        return new Selection(problem, chosen);
    }

    Problem problem() {
        return problem;
    }

    boolean contains(int item) {
        return chosen[item];
    }

    /** Returns for each item whether it is chosen, in an array of one's own. */
    boolean[] toArray() {
        return chosen.clone();
    }

    long cost() {
        return cost;
    }

    long score() {
        return score;
    }

    /** Tells whether it is within the budget. */
    boolean fits() {
        return cost <= problem.budget();
    }

    boolean hasSameItems(Selection other) {
        return Arrays.equals(chosen, other.chosen);
    }
}
