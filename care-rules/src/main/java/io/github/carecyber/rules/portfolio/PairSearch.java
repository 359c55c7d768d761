package io.github.carecyber.rules.portfolio;

import java.math.BigInteger;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The search through all selections that could score more than the best so far.
 *
 * <p>A selection differs from the one that agrees with the {@link Multipliers} by items that have changed sides, and each of them
 * lowers the bound by its loss. So the items come by growing loss, the core first, and the search is over once an item alone
 * loses more than what separates bound and best score. Each item extends the shorter of two lists of states; after that, the best
 * pair of a state from each list is found in one pass, since one list is read upwards while the other is read downwards. A
 * million pairs take two thousand steps, so that even where nothing tells the items apart, as with scores that follow costs, some
 * pair soon fills the budget to the cent.
 *
 * <p>Of two states in a list, the one that costs no more and scores no less does for both, whatever else is moved.
 */
final class PairSearch {

    /** Losses are counted in parts of a score of one, and rounded down, which is on the safe side. */
    private static final int FINEST_BITS = 20;

    private static final int MOST_BITS = 61;

    private final Problem problem;
    private final Incumbent best;
    private final boolean[] base;
    private final long room;
    private final long baseScore;
    private final long startScore;
    private final int bits;
    private final long margin;
    private final long[] losses;
    private final int[] core;
    private int next;
    private StateList one = StateList.start();
    private StateList other = StateList.start();
    private boolean closed;

    PairSearch(Problem problem, Multipliers multipliers, Incumbent best) {
        this.problem = problem;
        this.best = best;
        this.base = multipliers.base();
        this.room = problem.budget() - problem.costOf(base);
        this.baseScore = problem.scoreOf(base);
        this.startScore = best.score();
        BigInteger denominator = multipliers.denominator();
        BigInteger exactMargin =
                multipliers.exactBound().subtract(BigInteger.valueOf(startScore).multiply(denominator));
        this.bits = Math.max(
                0,
                Math.min(
                        FINEST_BITS, MOST_BITS - exactMargin.divide(denominator).bitLength()));
        this.margin = exactMargin.shiftLeft(bits).divide(denominator).longValueExact();
        this.losses = new long[problem.size()];
        for (int item = 0; item < losses.length; item++) {
            BigInteger loss = multipliers.loss(item).shiftLeft(bits).divide(denominator);
            losses[item] = loss.bitLength() < Long.SIZE ? loss.longValueExact() : Long.MAX_VALUE;
        }
        this.core = core();
    }

    /** Searches on until it is over or the budget of work does not allow the next item. */
    void run(WorkBudget work) {
        while (!closed) {
            long slack = slack();
            if (next == core.length || losses[core[next]] > slack) {
                closed = true;
            } else if (!extend(core[next], slack, work)) {
                return;
            } else {
                next++;
            }
        }
    }

    /** Tells whether there is nothing left to search. */
    boolean isClosed() {
        return closed;
    }

    /**
     * Returns an upper bound on the score of any selection: all were looked at that move only items which came up, and another
     * one moves the next item or one that loses more.
     */
    long bound() {
        return closed ? best.score() : Math.max(best.score(), startScore + ((margin - losses[core[next]]) >> bits));
    }

    /** Returns the most that a selection may lose on the bound and still score more than the best so far. */
    private long slack() {
        return margin - ((best.score() + 1 - startScore) << bits);
    }

    private boolean extend(int item, long slack, WorkBudget work) {
        boolean swapped = other.size() < one.size();
        StateList shorter = swapped ? other : one;
        StateList longer = swapped ? one : other;
        long most = slack - losses[item];
        int count = shorter.countWithin(most);
        if (count > StateList.LONGEST / 2 || !work.take(2L * count + longer.size())) {
            return false;
        }
        int sign = base[item] ? -1 : 1;
        StateList extended = shorter.extended(
                item, sign * problem.cost(item), sign * problem.score(item), losses[item], most, count);
        one = swapped ? longer : extended;
        other = swapped ? extended : longer;
        offer(one.best(other, room, best.score() - baseScore));
        return true;
    }

    private void offer(StateList.@Nullable Pair pair) {
        if (pair != null) {
            boolean[] selection = base.clone();
            one.move(pair.here(), selection);
            other.move(pair.there(), selection);
            best.offer(selection);
        }
    }

    /** Sorts the items by loss, and takes them from both sides in turn where the losses are equal. */
    private int[] core() {
        // Neighbours are much alike; where nothing but the loss counts, taking them from everywhere makes for more
        // different sums.
        int[] byLoss = problem.sorted(
                Comparator.comparingLong((Integer item) -> losses[item]).thenComparingInt(item -> item * 0x9E3779B9));
        int[] merged = new int[byLoss.length];
        int taken = 0;
        int inside = nextOn(true, byLoss, 0);
        int outside = nextOn(false, byLoss, 0);
        boolean fromInside = false;
        while (taken < merged.length) {
            int order = inside == byLoss.length
                    ? 1
                    : outside == byLoss.length ? -1 : Long.compare(losses[byLoss[inside]], losses[byLoss[outside]]);
            fromInside = order < 0 || (order == 0 && !fromInside);
            if (fromInside) {
                merged[taken] = byLoss[inside];
                inside = nextOn(true, byLoss, inside + 1);
            } else {
                merged[taken] = byLoss[outside];
                outside = nextOn(false, byLoss, outside + 1);
            }
            taken++;
        }
        return merged;
    }

    private int nextOn(boolean side, int[] items, int from) {
        int place = from;
        while (place < items.length && base[items[place]] != side) {
            place++;
        }
        return place;
    }
}
