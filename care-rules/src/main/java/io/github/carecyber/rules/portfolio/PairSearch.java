package io.github.carecyber.rules.portfolio;

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

    /** Items that take less than an eighth of the slack count alike: if they come first, some of them suffice to use it up. */
    private static final int MOST_HALVINGS = 3;

    private final Problem problem;
    private final Incumbent best;
    private final Selection base;
    private final Losses first;
    private final Losses second;
    private final int[] core;
    private int next;
    private StateList one = StateList.start();
    private StateList other = StateList.start();
    private boolean closed;

    PairSearch(Frame frame, Incumbent best) {
        this.problem = frame.base().problem();
        this.best = best;
        this.base = frame.base();
        this.first = Losses.of(frame.near(), base, best.score());
        this.second = Losses.ofFar(frame.far(), base, best.score());
        this.core = core();
    }

    /** Searches on until it is over or the budget of work does not allow the next item. */
    void run(WorkBudget work) {
        while (!closed) {
            if (next == core.length
                    || first.of(core[next]) > first.slack(best.score())
                    || second.slack(best.score()) < 0) {
                close();
            } else if (second.of(core[next]) > second.slack(best.score()) || extend(core[next], work)) {
                next++;
            } else {
                return;
            }
        }
    }

    /**
     * Returns an upper bound on the score of any selection: all were looked at that move only items which came up, and another
     * one moves the next item or one that loses more.
     */
    long bound() {
        return closed ? best.score() : Math.max(best.score(), first.bound(first.of(core[next])));
    }

    private void close() {
        closed = true;
        one = StateList.start();
        other = one;
    }

    private boolean extend(int item, WorkBudget work) {
        boolean swapped = other.size() < one.size();
        StateList shorter = swapped ? other : one;
        StateList longer = swapped ? one : other;
        StateList.Move move = move(item);
        int size = shorter.sizeWith(move);
        if (size > StateList.LONGEST) {
            work.end();
        }
        if (!work.take((long) size + longer.size())) {
            return false;
        }
        StateList extended = shorter.extended(move, size);
        one = swapped ? longer : extended;
        other = swapped ? extended : longer;
        offer(one.best(other, problem.budget() - base.cost(), best.score() - base.score()));
        return true;
    }

    private StateList.Move move(int item) {
        int sign = base.contains(item) ? -1 : 1;
        return new StateList.Move(
                item,
                sign,
                sign * problem.cost(item),
                sign * problem.score(item),
                first.of(item),
                first.slack(best.score()) - first.of(item),
                second.of(item),
                second.slack(best.score()) - second.of(item));
    }

    private void offer(StateList.@Nullable Pair pair) {
        if (pair != null) {
            boolean[] selection = base.toArray();
            one.move(pair.here(), selection);
            other.move(pair.there(), selection);
            best.offer(Selection.of(problem, selection));
        }
    }

    /** Sorts the items by loss, and takes them from both sides in turn where the losses are equal. */
    private int[] core() {
        // Neighbours are much alike; where the loss tells nothing, taking them from everywhere makes for more different
        // sums.
        int[] byLoss = problem.sorted(Comparator.comparingLong((Integer item) -> first.of(item))
                .thenComparingInt(item -> -halvings(item))
                .thenComparingInt(item -> item * 0x9E3779B9));
        int[] merged = new int[byLoss.length];
        int taken = 0;
        int inside = nextOn(true, byLoss, 0);
        int outside = nextOn(false, byLoss, 0);
        boolean fromInside = false;
        while (taken < merged.length) {
            int order = inside == byLoss.length
                    ? 1
                    : outside == byLoss.length ? -1 : Long.compare(first.of(byLoss[inside]), first.of(byLoss[outside]));
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

    /** Returns how often the slack of the second bound can be halved, so that an item still does not lose more. */
    private int halvings(int item) {
        long slack = second.slack(best.score());
        int times = 0;
        while (times < MOST_HALVINGS && second.of(item) <= slack >> (times + 1)) {
            times++;
        }
        return times;
    }

    private int nextOn(boolean side, int[] items, int from) {
        int place = from;
        while (place < items.length && base.contains(items[place]) != side) {
            place++;
        }
        return place;
    }
}
