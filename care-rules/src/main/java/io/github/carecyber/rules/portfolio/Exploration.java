package io.github.carecyber.rules.portfolio;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One search or several, in rounds that are each four times as long as the one before: what a round finds often makes for a
 * better start of the next.
 *
 * <p>Where the number of items binds and only few numbers are left with which a selection could be better, each of them is
 * searched apart, for then the {@link Frame} has a second bound.
 */
final class Exploration {

    private static final long FIRST_ROUND = 1 << 12;

    private static final int MOST_NUMBERS = 16;

    private final Problem problem;
    private final WorkBudget work;
    private final Incumbent best;
    private final Map<Integer, PairSearch> byNumber = new TreeMap<>();
    private Multipliers multipliers;
    private @Nullable Ranking ranking;
    private long bound;
    private @Nullable Frame frame;
    private @Nullable PairSearch whole;

    Exploration(Problem problem, WorkBudget work) {
        this.problem = problem;
        this.work = work;
        this.best = new Incumbent(problem);
        this.multipliers = Multipliers.of(problem, ItemCount.of(problem, best.score()));
        best.offer(multipliers.rising());
        this.bound = Math.max(best.score(), multipliers.bound());
    }

    /** Searches until the bound is reached or the budget of work is spent. */
    void run() {
        for (long round = FIRST_ROUND;
                bound > best.score() && !work.isSpent();
                round = 4 * Math.min(round, Long.MAX_VALUE / 4)) {
            ItemCount count = numbersAbove(best.score());
            int numbers = count.most() - count.fewest() + 1;
            if (multipliers.countsItems() && (numbers == 1 || (round > FIRST_ROUND && numbers <= MOST_NUMBERS))) {
                searchByNumber(count, round);
            } else {
                searchAll(round);
            }
        }
    }

    Selection best() {
        return best.selection();
    }

    /** Returns the figures of the best bound that can be recomputed. */
    Multipliers multipliers() {
        return multipliers;
    }

    /** Returns an upper bound on the score of any selection. */
    long bound() {
        return bound;
    }

    private void searchAll(long round) {
        Frame start = Frame.of(multipliers);
        if (frame == null || whole == null || !frame.isLike(start)) {
            frame = start;
            whole = search(start);
        }
        work.pauseAfter(round);
        whole.run(work);
        lower(whole.bound());
    }

    private void searchByNumber(ItemCount count, long round) {
        long highest = best.score();
        boolean fewestFirst = multipliers.prices().perItem().signum() < 0;
        for (int step = 0; step <= count.most() - count.fewest(); step++) {
            int number = fewestFirst ? count.fewest() + step : count.most() - step;
            if (work.isSpent()) {
                highest = bound;
            } else if (numbersAbove(best.score()).contains(number)) {
                PairSearch search = byNumber.computeIfAbsent(number, this::searchOf);
                work.pauseAfter(round);
                search.run(work);
                highest = Math.max(highest, search.bound());
            }
        }
        lower(highest);
    }

    /** Returns the numbers of items with which a selection can score more than so much. */
    private ItemCount numbersAbove(long score) {
        if (!multipliers.countsItems()) {
            return multipliers.count();
        }
        Ranking worths = ranking == null ? new Ranking(multipliers.prices()) : ranking;
        ranking = worths;
        return worths.above(score, multipliers.count());
    }

    private PairSearch searchOf(int number) {
        Multipliers least = Multipliers.of(problem, new ItemCount(number, number));
        best.offer(least.rising());
        return search(Frame.of(least));
    }

    private PairSearch search(Frame start) {
        best.offer(start.base());
        return new PairSearch(start, best);
    }

    private void lower(long searched) {
        ItemCount count = ItemCount.of(problem, best.score());
        if (!count.equals(multipliers.count())) {
            multipliers = Multipliers.of(problem, count);
            ranking = null;
        }
        bound = Math.max(best.score(), Math.min(bound, Math.min(searched, multipliers.bound())));
    }
}
