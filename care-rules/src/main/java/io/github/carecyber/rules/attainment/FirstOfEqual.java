package io.github.carecyber.rules.attainment;

import io.github.carecyber.rules.arithmetic.WideProduct;
import io.github.carecyber.rules.portfolio.Portfolio;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Of all solutions with the highest score, the one that keeps the first entities, compared one by one.
 *
 * <p>From the first entity to the last, each that the solution at hand spares is tried: if those behind it can make up for it, it is kept and
 * theirs is the solution at hand. What the best score per weight would give tells for most that they cannot; only for the others is the
 * rest solved anew. This class is mutable and for one thread.
 */
final class FirstOfEqual {

    private final SparingProblem problem;
    private final BitSet spared;
    private final int[] byRatio;
    private long weightLeft;
    private long scoreLeft;
    private long work = SparingProblem.WORK / 2;

    private FirstOfEqual(SparingProblem problem, Portfolio best) {
        this.problem = problem;
        this.spared = problem.placesOf(best);
        this.weightLeft = problem.limit();
        this.scoreLeft = best.score();
        Comparator<Integer> byScorePerWeight = (one, other) -> WideProduct.compare(
                problem.score(other), problem.weight(one), problem.score(one), problem.weight(other));
        this.byRatio = IntStream.range(0, problem.size())
                .boxed()
                .sorted(byScorePerWeight)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static BitSet in(SparingProblem problem, Portfolio best) {
        FirstOfEqual search = new FirstOfEqual(problem, best);
        search.run();
        return search.spared;
    }

    private void run() {
        for (int place = spared.nextSetBit(0); place >= 0; place = spared.nextSetBit(place + 1)) {
            if (!isKeptInstead(place)) {
                weightLeft -= problem.weight(place);
                scoreLeft -= problem.score(place);
            }
        }
    }

    private boolean isKeptInstead(int place) {
        // To set a problem up takes steps too, one for each entity.
        int setUp = problem.size() - place;
        if (work < setUp || !mayMakeUp(place + 1)) {
            return false;
        }
        Portfolio rest = problem.solve(place + 1, weightLeft, work - setUp);
        work -= setUp + rest.work();
        if (rest.score() < scoreLeft) {
            return false;
        }
        spared.clear(place, problem.size());
        spared.or(problem.placesOf(rest));
        return true;
    }

    /** Whether the entities from a place on could score enough if a part of one could be spared too. */
    private boolean mayMakeUp(int from) {
        long weight = weightLeft;
        long score = 0;
        for (int index = 0; index < byRatio.length && score < scoreLeft; index++) {
            int place = byRatio[index];
            if (place >= from) {
                if (problem.weight(place) > weight) {
                    return BigInteger.valueOf(problem.score(place))
                                    .multiply(BigInteger.valueOf(weight))
                                    .compareTo(BigInteger.valueOf(scoreLeft - score)
                                            .multiply(BigInteger.valueOf(problem.weight(place))))
                            >= 0;
                }
                weight -= problem.weight(place);
                score += problem.score(place);
            }
        }
        return score >= scoreLeft;
    }
}
