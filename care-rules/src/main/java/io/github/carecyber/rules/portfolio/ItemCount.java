package io.github.carecyber.rules.portfolio;

/** How many items a selection has that could be better. */
record ItemCount(int fewest, int most) {

    /** Returns what is known without search of selections that score more than a score that is known to be possible. */
    static ItemCount of(Problem problem, long score) {
        int most = problem.mostItemsWithinBudget();
        return new ItemCount(Math.min(most, problem.fewestItemsAbove(score)), most);
    }

    int nearest(int count) {
        return Math.max(fewest, Math.min(most, count));
    }

    boolean contains(int count) {
        return fewest <= count && count <= most;
    }

    boolean isOne() {
        return fewest == most;
    }
}
