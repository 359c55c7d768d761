package io.github.carecyber.rules.attainment;

import io.github.carecyber.rules.portfolio.Portfolio;
import io.github.carecyber.rules.portfolio.PortfolioSolver;
import java.util.BitSet;

/** Entities in the order of their numbers, of which the ones with the highest scores are to be spared within a limit of weight. */
final class SparingProblem {

    /** Steps that a search may take: a few tens of milliseconds. */
    static final long WORK = 500_000;

    private final long[] weights;
    private final long[] scores;
    private final long limit;

    /** Keeps the arrays: the weights, at least zero, and the scores, above zero. */
    SparingProblem(long[] weights, long[] scores, long limit) {
        this.weights = weights;
        this.scores = scores;
        this.limit = limit;
    }

    int size() {
        return weights.length;
    }

    long weight(int place) {
        return weights[place];
    }

    long score(int place) {
        return scores[place];
    }

    /** What the weights of those spared may come to. */
    long limit() {
        return limit;
    }

    Portfolio solve() {
        return solve(0, limit, WORK);
    }

    /** Solves the problem of the entities from a place on. */
    Portfolio solve(int from, long limitLeft, long work) {
        // Of equal entities the solver takes the first, and the last ones are to be spared.
        int size = size() - from;
        long[] costs = new long[size];
        long[] points = new long[size];
        for (int index = 0; index < size; index++) {
            costs[index] = weights[size() - 1 - index];
            points[index] = scores[size() - 1 - index];
        }
        return PortfolioSolver.solve(costs, points, limitLeft, work);
    }

    /** The places of those that a solution spares. */
    BitSet placesOf(Portfolio solution) {
        BitSet places = new BitSet();
        solution.chosen().stream().forEach(index -> places.set(size() - 1 - index));
        return places;
    }
}
