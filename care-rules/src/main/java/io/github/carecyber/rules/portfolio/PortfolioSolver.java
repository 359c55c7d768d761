package io.github.carecyber.rules.portfolio;

import java.util.BitSet;
import java.util.Objects;

/**
 * Chooses the items to pay in full within a budget so that their scores add up to the most (<em>problème du sac à dos</em>).
 *
 * <p>Exact arithmetic, no clock: how long it may search is counted in steps, and the same problem has the same answer on every
 * machine. The answer is a selection and an upper bound on the score of any other; where they meet, it is proven that none is
 * better.
 *
 * <p><strong>How it goes about it.</strong> The items with the highest score per cent are taken first. {@link Multipliers} give an
 * upper bound, with a limit on the number of items where that is what binds, as it is if scores follow costs. {@link
 * PairSearch} then goes through those selections that could still be better, the most promising items first. All of it builds
 * on known ideas: the core and its expansion (D. Pisinger, <em>A Minimal Algorithm for the 0-1 Knapsack Problem</em>, Operations
 * Research 45, 1997), bounds by the number of items (S. Martello, D. Pisinger and P. Toth, <em>Dynamic Programming and Strong
 * Bounds for the 0-1 Knapsack Problem</em>, Management Science 45, 1999), and two lists read against each other (E. Horowitz and S.
 * Sahni, <em>Computing Partitions with Applications to the Knapsack Problem</em>, Journal of the ACM 21, 1974).
 *
 * <p><strong>What is promised</strong> of every answer, proven or not:
 *
 * <ul>
 *   <li>An item that costs nothing is chosen. One that costs something and scores nothing is not.
 *   <li>No item that was left out and scores something would still fit.
 *   <li>No item that was left out costs no more and scores no less than a chosen one, unless they are equal in both and the chosen
 *       one comes first.
 *   <li>The order of the items decides between items of equal cost and score and nothing else: which costs and which scores are
 *       chosen does not depend on it.
 *   <li>More work never gives a lower score or a higher bound, and once an answer is proven, nothing changes but the number of steps.
 * </ul>
 *
 * <p>Among selections of equal score that differ otherwise, which one is the answer follows from the items and is not further
 * specified; in particular it need not be the cheapest.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PortfolioSolver {

    private PortfolioSolver() {}

    /**
     * Chooses items.
     *
     * @param costs the costs in cents, at least zero; their sum fits a long
     * @param scores the scores, at least zero, as many as costs; their sum fits a long
     * @param budget the most that the chosen items may cost together, at least zero
     * @param work the most steps that the search may take, at least zero; a step looks at one state, which is a way to move some
     *     items, and takes about forty bytes while the search lasts. Sorting and bounds come on top, in about {@code n log n}
     * @return the best selection found and an upper bound
     * @throws IllegalArgumentException if a figure is negative or there are not as many scores as costs
     * @throws ArithmeticException if a sum does not fit a long
     */
    public static Portfolio solve(long[] costs, long[] scores, long budget, long work) {
        if (work < 0) {
            throw new IllegalArgumentException("Work " + work + " is out of bounds: at least zero.");
        }
        check(costs, scores, budget);
        ItemsInPlay items = new ItemsInPlay(costs, scores, budget);
        Problem problem = Problem.of(items);
        WorkBudget steps = new WorkBudget(work);
        Exploration exploration = new Exploration(problem, steps);
        exploration.run();
        return portfolio(problem, exploration, steps.used());
    }

    private static Portfolio portfolio(Problem problem, Exploration exploration, long work) {
        Selection best = exploration.best();
        Multipliers multipliers = exploration.multipliers();
        ItemsInPlay items = problem.items();
        BitSet chosen = new BitSet();
        long cost = 0;
        for (int item = 0; item < problem.size(); item++) {
            if (best.contains(item)) {
                chosen.set(problem.index(item));
                cost += items.cost(problem.index(item));
            }
        }
        for (int index = 0; index < items.size(); index++) {
            if (items.isFree(index)) {
                chosen.set(index);
            }
        }
        long recomputed = Math.max(best.score(), multipliers.bound());
        return new Portfolio(
                chosen,
                items.freeScore() + best.score() * items.scoreStep(),
                cost,
                items.freeScore() + exploration.bound() * items.scoreStep(),
                recomputed > exploration.bound()
                        ? BoundBasis.SEARCH
                        : multipliers.countsItems() ? BoundBasis.CARDINALITY : BoundBasis.RELAXATION,
                multipliers.relaxation(),
                work);
    }

    static void check(long[] costs, long[] scores, long budget) {
        Objects.requireNonNull(costs, "costs");
        Objects.requireNonNull(scores, "scores");
        if (costs.length != scores.length) {
            throw new IllegalArgumentException(
                    "There are " + costs.length + " costs and " + scores.length + " scores: one of each for an item.");
        }
        if (budget < 0) {
            throw new IllegalArgumentException("Budget " + budget + " is out of bounds: at least zero.");
        }
        long cost = 0;
        long score = 0;
        for (int index = 0; index < costs.length; index++) {
            if (costs[index] < 0 || scores[index] < 0) {
                throw new IllegalArgumentException("Item " + index + " with cost " + costs[index] + " and score "
                        + scores[index] + " is out of bounds: at least zero.");
            }
            cost = Math.addExact(cost, costs[index]);
            score = Math.addExact(score, scores[index]);
        }
    }
}
