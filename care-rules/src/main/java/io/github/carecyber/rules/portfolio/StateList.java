package io.github.carecyber.rules.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * The ways to move some items to the other side of a selection that are worth keeping: by growing change of cost, each with a
 * greater change of score than those before it. What costs no less and scores no more than another way is left out; at equal cost
 * and score the one with more items stays.
 *
 * <p>Of a list that has been extended, nothing but the origin of each state is kept, from which the items moved are read back.
 */
final class StateList {

    /** So many states at most, so that a place and a mark fit an int. */
    static final int LONGEST = 1 << 28;

    private final long[] costs;
    private final long[] scores;
    private final int[] numbers;
    private final long[] losses;
    private final long[] secondLosses;
    private final @Nullable Extension extension;
    private int size;

    private StateList(int capacity, @Nullable Extension extension) {
        this.costs = new long[capacity];
        this.scores = new long[capacity];
        this.numbers = new int[capacity];
        this.losses = new long[capacity];
        this.secondLosses = new long[capacity];
        this.extension = extension;
    }

    /** Returns the list of one state: nothing is moved. */
    static StateList start() {
        StateList list = new StateList(1, null);
        list.size = 1;
        return list;
    }

    int size() {
        return size;
    }

    /** Returns how many states an extended list has at most. */
    int sizeWith(Move move) {
        int count = 0;
        for (int state = 0; state < size; state++) {
            if (move.keeps(losses[state])) {
                count += move.allows(losses[state], secondLosses[state]) ? 2 : 1;
            }
        }
        return count;
    }

    /**
     * Adds the ways that move one item more. The ways of which nothing better can come, with this item or a later one, are not kept.
     *
     * @param move the item and what it changes
     * @param capacity how many states the extended list has at most
     */
    StateList extended(Move move, int capacity) {
        int[] origins = new int[capacity];
        StateList longer = new StateList(capacity, new Extension(move.item(), origins, extension));
        int end = 0;
        int staying = nextKept(0, move);
        int moving = nextAllowed(0, move);
        long highest = Long.MIN_VALUE;
        while (moving < size || staying < size) {
            boolean stays = moving == size || (staying < size && isBefore(staying, moving, move));
            int state = stays ? staying : moving;
            long score = stays ? scores[state] : scores[state] + move.score();
            if (score > highest) {
                highest = score;
                longer.scores[end] = score;
                longer.costs[end] = stays ? costs[state] : costs[state] + move.cost();
                longer.numbers[end] = stays ? numbers[state] : numbers[state] + move.number();
                longer.losses[end] = stays ? losses[state] : losses[state] + move.loss();
                longer.secondLosses[end] = stays ? secondLosses[state] : secondLosses[state] + move.secondLoss();
                origins[end] = stays ? state << 1 : state << 1 | 1;
                end++;
            }
            if (stays) {
                staying = nextKept(staying + 1, move);
            } else {
                moving = nextAllowed(moving + 1, move);
            }
        }
        longer.size = end;
        return longer;
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

    /** Tells whether a state comes before another one that moves an item: cheaper, else with a higher score, else with more items. */
    private boolean isBefore(int staying, int moving, Move move) {
        long cost = costs[moving] + move.cost();
        if (costs[staying] != cost) {
            return costs[staying] < cost;
        }
        long score = scores[moving] + move.score();
        return scores[staying] != score ? scores[staying] > score : numbers[staying] >= numbers[moving] + move.number();
    }

    private int nextKept(int from, Move move) {
        int state = from;
        while (state < size && !move.keeps(losses[state])) {
            state++;
        }
        return state;
    }

    private int nextAllowed(int from, Move move) {
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
     * @param number by how much it changes the number of items
     * @param cost by how much it changes the cost
     * @param score by how much it changes the score
     * @param loss what is lost on the first bound, by later items no less
     * @param most the most that a state may have lost on it before
     * @param secondLoss what is lost on the second bound, by later items more or less
     * @param secondMost the most that a state may have lost on it before
     */
    record Move(int item, int number, long cost, long score, long loss, long most, long secondLoss, long secondMost) {

        /** Tells whether a state can still be extended, by this item or a later one. */
        boolean keeps(long losses) {
            return losses <= most;
        }

        /** Tells whether a state can be extended by this item. */
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
