package io.github.carecyber.rules.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Items and a budget. */
record PortfolioProblem(List<Long> costs, List<Long> scores, long budget) {

    PortfolioProblem {
        costs = List.copyOf(costs);
        scores = List.copyOf(scores);
    }

    /**
     * Makes items of a class, with a budget of a share of what they cost.
     *
     * @param classOfProblems how scores go with costs
     * @param items how many
     * @param least the least figure that is drawn
     * @param most the greatest figure that is drawn
     * @param percent the share
     * @param seed what the items follow from
     */
    static PortfolioProblem of(ProblemClass classOfProblems, int items, long least, long most, int percent, long seed) {
        Random random = new Random(seed);
        List<Long> costs = new ArrayList<>();
        List<Long> scores = new ArrayList<>();
        long sum = 0;
        for (int item = 0; item < items; item++) {
            long[] drawn = classOfProblems.draw(random, least, most);
            costs.add(drawn[0]);
            scores.add(drawn[1]);
            sum += drawn[0];
        }
        return new PortfolioProblem(costs, scores, sum / 100 * percent + sum % 100 * percent / 100);
    }

    int size() {
        return costs.size();
    }

    long[] costArray() {
        return array(costs);
    }

    long[] scoreArray() {
        return array(scores);
    }

    Portfolio solve(long work) {
        return PortfolioSolver.solve(costArray(), scoreArray(), budget, work);
    }

    /** Returns the same items in another order. */
    PortfolioProblem inOrder(List<Integer> order) {
        return new PortfolioProblem(
                order.stream().map(costs::get).toList(),
                order.stream().map(scores::get).toList(),
                budget);
    }

    /** Returns the highest score by looking at all selections, for up to some twenty items. */
    long bestByBruteForce() {
        long[] cost = new long[1 << size()];
        long[] score = new long[1 << size()];
        long best = 0;
        for (int set = 1; set < cost.length; set++) {
            int item = Integer.numberOfTrailingZeros(set);
            int rest = set & (set - 1);
            cost[set] = cost[rest] + costs.get(item);
            score[set] = score[rest] + scores.get(item);
            if (cost[set] <= budget) {
                best = Math.max(best, score[set]);
            }
        }
        return best;
    }

    /** Returns the highest score by a table of what can be scored with each amount, for small budgets. */
    long bestByTable() {
        long[] best = new long[Math.toIntExact(budget) + 1];
        for (int item = 0; item < size(); item++) {
            long cost = costs.get(item);
            for (int amount = best.length - 1; amount >= cost; amount--) {
                best[amount] = Math.max(best[amount], best[amount - (int) cost] + scores.get(item));
            }
        }
        return best[best.length - 1];
    }

    private static long[] array(List<Long> figures) {
        return figures.stream().mapToLong(Long::longValue).toArray();
    }
}
