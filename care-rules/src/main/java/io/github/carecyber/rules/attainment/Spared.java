package io.github.carecyber.rules.attainment;

import io.github.carecyber.rules.portfolio.Portfolio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which entities are spared so that their scores come to the most, while their weights come to no more than can be spared.
 *
 * @param chosen the places of those spared
 * @param bound no others score more
 */
record Spared(BitSet chosen, long bound) {

    /** The sum of weights must fit a long, and rounding up adds less than one for each. */
    private static final int MOST_BITS = Long.SIZE - 2;

    /**
     * Chooses the entities that are spared.
     *
     * @param weights their weights, at least zero
     * @param scores their scores, above zero; the sum fits a long
     * @param slack what the weights of those spared may come to, at least zero
     */
    static Spared of(List<BigInteger> weights, List<Long> scores, BigInteger slack) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            if (weights.get(place).compareTo(slack) <= 0) {
                places.add(place);
            }
        }
        BigInteger unit = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (int place : places) {
            unit = unit.gcd(weights.get(place));
            sum = sum.add(weights.get(place));
        }
        unit = unit.max(BigInteger.ONE);
        BigInteger spare = slack.min(sum);
        int excess = sum.divide(unit).bitLength() - MOST_BITS;
        return excess <= 0
                ? exact(new Frame(weights, scores, places), unit, spare)
                : rounded(new Frame(weights, scores, places), unit.shiftLeft(excess), spare);
    }

    private static Spared exact(Frame frame, BigInteger unit, BigInteger slack) {
        SparingProblem problem = frame.problem(unit, false, slack);
        Portfolio best = problem.solve();
        BitSet chosen = best.isProven() ? FirstOfEqual.in(problem, best) : problem.placesOf(best);
        return new Spared(frame.placesOf(chosen), best.bound());
    }

    /** Weights that are rounded up never exceed what can be spared, and a bound for weights that are rounded down is one for all. */
    private static Spared rounded(Frame frame, BigInteger unit, BigInteger slack) {
        SparingProblem problem = frame.problem(unit, true, slack);
        BitSet chosen = frame.placesOf(problem.placesOf(problem.solve()));
        frame.fill(chosen, slack);
        return new Spared(chosen, frame.problem(unit, false, slack).solve().bound());
    }

    /** The entities that are light enough to be spared, by their places among all. */
    private record Frame(List<BigInteger> weights, List<Long> scores, List<Integer> places) {

        SparingProblem problem(BigInteger unit, boolean up, BigInteger slack) {
            long[] units = new long[places.size()];
            long[] points = new long[places.size()];
            BigInteger added = up ? unit.subtract(BigInteger.ONE) : BigInteger.ZERO;
            for (int index = 0; index < units.length; index++) {
                int place = places.get(index);
                units[index] = weights.get(place).add(added).divide(unit).longValueExact();
                points[index] = scores.get(place);
            }
            return new SparingProblem(units, points, slack.divide(unit).longValueExact());
        }

        BitSet placesOf(BitSet chosen) {
            BitSet all = new BitSet();
            chosen.stream().forEach(index -> all.set(places.get(index)));
            return all;
        }

        /** Spares what still can be, the dearest first, so that no entity is covered in vain. */
        void fill(BitSet chosen, BigInteger slack) {
            BigInteger left = chosen.stream().mapToObj(weights::get).reduce(slack, BigInteger::subtract);
            List<Integer> others = new ArrayList<>(places);
            others.removeIf(chosen::get);
            others.sort(Comparator.<Integer, Long>comparing(scores::get)
                    .thenComparing(Comparator.naturalOrder())
                    .reversed());
            for (int place : others) {
                if (weights.get(place).compareTo(left) <= 0) {
                    chosen.set(place);
                    left = left.subtract(weights.get(place));
                }
            }
        }
    }
}
