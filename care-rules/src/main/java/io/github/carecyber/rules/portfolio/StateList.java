package io.github.carecyber.rules.portfolio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ways to move some items to the other side of a selection that are worth keeping: by growing change of cost, each with a
 * greater change of score than those before it. What costs no less and scores no more than another way is left out.
 *
 * <p>Of a list that has been extended, nothing but the origin of each state is kept, from which the items moved are read back.
 */
final class StateList {

    /** So many states at most, so that a place and a mark fit an int. */
    static final int LONGEST = 1 << 28;

    private final long[] costs;
    private final long[] scores;
    private final long[] losses;
    private final long[] secondLosses;
    private final int size;
    private final @Nullable Extension extension;

    private StateList(
            long[] costs, long[] scores, long[] losses, long[] secondLosses, int size, @Nullable Extension extension) {
        this.costs = costs;
        this.scores = scores;
        this.losses = losses;
        this.secondLosses = secondLosses;
        this.size = size;
        this.extension = extension;
    }

    /** Returns the list of one state: nothing is moved. */
    static StateList start() {
        return new StateList(new long[1], new long[1], new long[1], new long[1], 1, null);
    }

    int size() {
        return size;
    }

    /** Returns how many states can be extended. */
    int countWithin(Move move) {
        int count = 0;
        for (int state = 0; state < size; state++) {
            if (move.allows(losses[state], secondLosses[state])) {
                count++;
            }
        }
        return count;
    }

    /**
     * Adds the ways that move one item more, to those that can be extended; the others are not needed any more.
     *
     * @param move the item and what it changes
     * @param count how many states can be extended
     */
    StateList extended(Move move, int count) {
        long[] newCosts = new long[2 * count];
        long[] newScores = new long[2 * count];
        long[] newLosses = new long[2 * count];
        long[] newSecondLosses = new long[2 * count];
        int[] origins = new int[2 * count];
        int end = 0;
        int staying = next(0, move);
        int moving = staying;
        long highest = Long.MIN_VALUE;
        while (moving < size || staying < size) {
            boolean stays = staying < size
                    && (moving == size
                            || costs[staying] < costs[moving] + move.cost()
                            || (costs[staying] == costs[moving] + move.cost()
                                    && scores[staying] >= scores[moving] + move.score()));
            int state = stays ? staying : moving;
            long newScore = stays ? scores[state] : scores[state] + move.score();
            if (newScore > highest) {
                highest = newScore;
                newCosts[end] = stays ? costs[state] : costs[state] + move.cost();
                newScores[end] = newScore;
                newLosses[end] = stays ? losses[state] : losses[state] + move.loss();
                newSecondLosses[end] = stays ? secondLosses[state] : secondLosses[state] + move.secondLoss();
                origins[end] = stays ? state << 1 : state << 1 | 1;
                end++;
            }
            if (stays) {
                staying = next(staying + 1, move);
            } else {
                moving = next(moving + 1, move);
            }
        }
        return new StateList(
                newCosts,
                newScores,
                newLosses,
                newSecondLosses,
                end,
                new Extension(move.item(), Arrays.copyOf(origins, end), extension));
    }

    /**
     * Returns the best pair of a state here and one there.
     *
     * @param other the other list, which moves other items
     * @param left by how much the cost may change at most
     * @param score the pair changes the score by more than this
     * @return the pair, null if there is none
     */
    @Nullable
    Pair best(StateList other, long left, long score) {
        long best = score;
        Pair pair = null;
        int there = other.size - 1;
        for (int here = 0; here < size; here++) {
            long room = left - costs[here];
            while (there >= 0 && other.costs[there] > room) {
                there--;
            }
            if (there < 0) {
                break;
            }
            if (scores[here] + other.scores[there] > best) {
                best = scores[here] + other.scores[there];
                pair = new Pair(here, there);
            }
        }
        return pair;
    }

    /** Moves the items of a state. */
    void move(int state, boolean[] selection) {
        int place = state;
        for (Extension step = extension; step != null; step = step.before) {
            int origin = step.origins[place];
            if ((origin & 1) == 1) {
                selection[step.item] = !selection[step.item];
            }
            place = origin >> 1;
        }
    }

    private int next(int from, Move move) {
        int state = from;
        while (state < size && !move.allows(losses[state], secondLosses[state])) {
            state++;
        }
        return state;
    }

    /**
     * A change of sides.
     *
     * @param item the item
     * @param cost by how much it changes the cost
     * @param score by how much it changes the score
     * @param loss what is lost on the first bound
     * @param most the most that a state may have lost on it before
     * @param secondLoss what is lost on the second bound
     * @param secondMost the most that a state may have lost on it before
     */
    record Move(int item, long cost, long score, long loss, long most, long secondLoss, long secondMost) {

        boolean allows(long losses, long secondLosses) {
            return losses <= most && secondLosses <= secondMost;
        }
    }

    /** Places in two lists. */
    record Pair(int here, int there) {}

    private static final class Extension {

        private final int item;
        private final int[] origins;
        private final @Nullable Extension before;

        Extension(int item, int[] origins, @Nullable Extension before) {
            this.item = item;
            this.origins = origins;
            this.before = before;
        }
    }
}
