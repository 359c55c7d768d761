package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The smallest sets of entities whose weights come to a need, in the order of their numbers.
 *
 * <p>How many it takes is told by the largest weights. A set is then built entity by entity, and never further than it can be completed:
 * the largest weights that stand after an entity tell whether it can. So the next set is never far away. The required entities are the
 * same in every set and do not change the order.
 */
final class SmallestSets {

    private final CoveringProblem problem;

    /** The weights that stand at the place of the search or after it. */
    private final LargestWeights ahead;

    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final int size;
    private BigInteger missing;
    private int place;

    private SmallestSets(CoveringProblem problem) {
        this.problem = problem;
        this.ahead = new LargestWeights(problem.weights());
        this.missing = problem.need();
        int fewest = 0;
        while (ahead.sumOf(fewest).compareTo(missing) < 0) {
            fewest++;
        }
        this.size = fewest;
    }

    static Completions of(CoveringProblem problem) {
        SmallestSets search = new SmallestSets(problem);
        List<List<FinessNumber>> sets = new ArrayList<>();
        while (search.isAtNextSet()) {
            if (sets.size() == Completions.MOST_SETS) {
                return new Completions(sets, true);
            }
            sets.add(search.set());
            if (!search.stepBack()) {
                break;
            }
        }
        return new Completions(sets, false);
    }

    /** Goes on to the next set, unless there is none any more. */
    private boolean isAtNextSet() {
        while (chosen.size() < size) {
            if (canReach(size - chosen.size(), missing)) {
                BigInteger left = missing.subtract(problem.weights().get(place));
                ahead.remove(place);
                if (canReach(size - chosen.size() - 1, left)) {
                    chosen.addLast(place);
                    missing = left;
                }
                place++;
            } else if (!stepBack()) {
                return false;
            }
        }
        return true;
    }

    private boolean canReach(int count, BigInteger sum) {
        return count <= ahead.size() && ahead.sumOf(count).compareTo(sum) >= 0;
    }

    /** Takes back the entity chosen last and goes on behind it, unless none is chosen. */
    private boolean stepBack() {
        if (chosen.isEmpty()) {
            return false;
        }
        int last = chosen.removeLast();
        missing = missing.add(problem.weights().get(last));
        while (place > last + 1) {
            place--;
            ahead.add(place);
        }
        return true;
    }

    private List<FinessNumber> set() {
        return problem.with(chosen.stream().map(problem.choices()::get).toList());
    }
}
