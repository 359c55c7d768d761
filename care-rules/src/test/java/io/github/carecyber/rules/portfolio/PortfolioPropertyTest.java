package io.github.carecyber.rules.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class PortfolioPropertyTest {

    private static final long PLENTY = 10_000_000;

    @Property(tries = 5_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void bruteForceAgrees(@ForAll("small") PortfolioProblem problem) {
        Portfolio portfolio = problem.solve(PLENTY);
        assertTrue(portfolio.isProven());
        assertEquals(problem.bestByBruteForce(), portfolio.score());
        Statistics.collect(portfolio.basis());
        Statistics.coverage(coverage -> {
            for (BoundBasis basis : BoundBasis.values()) {
                coverage.check(basis).percentage(share -> share > 5);
            }
        });
    }

    @Property(tries = 2_000)
    void bruteForceFindsNothingAboveTheBoundWhateverTheWork(
            @ForAll("small") PortfolioProblem problem, @ForAll @LongRange(max = 200) long work) {
        Portfolio portfolio = problem.solve(work);
        long best = problem.bestByBruteForce();
        assertTrue(portfolio.score() <= best && best <= portfolio.bound(), () -> best + " contradicts " + portfolio);
        assertTrue(portfolio.work() <= work);
    }

    @Property(tries = 300)
    void aTableOfAmountsAgrees(@ForAll("medium") PortfolioProblem problem) {
        Portfolio portfolio = problem.solve(PLENTY);
        assertTrue(portfolio.isProven());
        assertEquals(problem.bestByTable(), portfolio.score());
    }

    @Property(tries = 300)
    void aTableOfAmountsFindsNothingAboveTheBoundWhateverTheWork(
            @ForAll("medium") PortfolioProblem problem, @ForAll @LongRange(max = 50_000) long work) {
        Portfolio portfolio = problem.solve(work);
        long best = problem.bestByTable();
        assertTrue(portfolio.score() <= best && best <= portfolio.bound(), () -> best + " contradicts " + portfolio);
    }

    @Property
    void theTotalsAreThoseOfTheChosenItemsWithinTheBudget(
            @ForAll("large") PortfolioProblem problem, @ForAll @LongRange(max = 20_000) long work) {
        Portfolio portfolio = problem.solve(work);
        assertEquals(sum(problem.costs(), portfolio.chosen()), portfolio.cost());
        assertEquals(sum(problem.scores(), portfolio.chosen()), portfolio.score());
        assertTrue(portfolio.cost() <= problem.budget());
        assertTrue(portfolio.gap() >= 0);
        assertTrue(portfolio.work() <= work);
    }

    @Property
    void theFiguresOfTheRelaxationGiveTheBoundThatTheySupport(
            @ForAll("large") PortfolioProblem problem, @ForAll @LongRange(max = 20_000) long work) {
        Portfolio portfolio = problem.solve(work);
        Relaxation relaxation = portfolio.relaxation();
        BigInteger recomputed = recomputed(relaxation, problem);
        assertEquals(recomputed, relaxation.bound(problem.costArray(), problem.scoreArray(), problem.budget()));
        assertTrue(
                relaxation.limitHolds(problem.costArray(), problem.scoreArray(), problem.budget(), portfolio.score()));
        BigInteger bound = recomputed.max(BigInteger.valueOf(portfolio.score()));
        switch (portfolio.basis()) {
            case RELAXATION -> assertEquals(ItemLimit.NONE, relaxation.limit());
            case CARDINALITY -> assertFalse(relaxation.limit() == ItemLimit.NONE);
            case SEARCH -> assertTrue(BigInteger.valueOf(portfolio.bound()).compareTo(bound) < 0);
        }
        if (portfolio.basis() != BoundBasis.SEARCH) {
            assertEquals(BigInteger.valueOf(portfolio.bound()), bound);
        }
    }

    @Property
    void anyPricesGiveABound(
            @ForAll("small") PortfolioProblem problem,
            @ForAll @LongRange(max = 5_000) long perCent,
            @ForAll @LongRange(min = 1, max = 5_000) long perItem,
            @ForAll @LongRange(min = 1, max = 1_000) long denominator) {
        int most = Math.toIntExact(IntStream.rangeClosed(0, problem.size())
                .filter(count -> cheapest(problem, count) <= problem.budget())
                .max()
                .orElseThrow());
        Relaxation relaxation = new Relaxation(
                BigInteger.valueOf(perCent),
                BigInteger.valueOf(perItem),
                BigInteger.valueOf(denominator),
                ItemLimit.AT_MOST,
                most);
        assertTrue(relaxation
                        .bound(problem.costArray(), problem.scoreArray(), problem.budget())
                        .compareTo(BigInteger.valueOf(problem.bestByBruteForce()))
                >= 0);
    }

    @Property
    void nothingThatWasLeftOutWouldStillFit(
            @ForAll("large") PortfolioProblem problem, @ForAll @LongRange(max = 20_000) long work) {
        Portfolio portfolio = problem.solve(work);
        for (int item = 0; item < problem.size(); item++) {
            long cost = problem.costs().get(item);
            long score = problem.scores().get(item);
            if (portfolio.chosen().get(item)) {
                assertTrue(cost == 0 || score > 0);
            } else {
                assertTrue(cost > 0 && (score == 0 || cost > problem.budget() - portfolio.cost()));
            }
        }
    }

    @Property
    void nothingThatWasLeftOutIsBetterThanSomethingChosen(
            @ForAll("large") PortfolioProblem problem, @ForAll @LongRange(max = 20_000) long work) {
        BitSet chosen = problem.solve(work).chosen();
        for (int item = chosen.nextSetBit(0); item >= 0; item = chosen.nextSetBit(item + 1)) {
            for (int other = chosen.nextClearBit(0); other < problem.size(); other = chosen.nextClearBit(other + 1)) {
                int cost =
                        Long.compare(problem.costs().get(other), problem.costs().get(item));
                int score = Long.compare(
                        problem.scores().get(other), problem.scores().get(item));
                boolean twin = cost == 0 && score == 0;
                assertFalse(twin ? other < item : cost <= 0 && score >= 0, item + " was chosen before " + other);
            }
        }
    }

    @Property
    void theOrderDecidesBetweenEqualItemsOnly(
            @ForAll("large") PortfolioProblem problem,
            @ForAll @LongRange(max = 20_000) long work,
            @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, problem.size()).boxed().toList());
        Collections.shuffle(order, random);
        PortfolioProblem shuffled = problem.inOrder(order);
        Portfolio portfolio = problem.solve(work);
        Portfolio other = shuffled.solve(work);
        assertEquals(items(problem, portfolio), items(shuffled, other));
        assertEquals(portfolio.bound(), other.bound());
        assertEquals(portfolio.basis(), other.basis());
        assertEquals(portfolio.relaxation(), other.relaxation());
        assertEquals(portfolio.work(), other.work());
    }

    @Property
    void theSameProblemHasTheSameAnswer(
            @ForAll("large") PortfolioProblem problem, @ForAll @LongRange(max = 20_000) long work) {
        assertEquals(problem.solve(work), problem.solve(work));
    }

    @Property
    void moreWorkIsNeverWorseAndChangesNothingThatIsProven(
            @ForAll("large") PortfolioProblem problem,
            @ForAll @LongRange(max = 20_000) long work,
            @ForAll @LongRange(max = 20_000) long more) {
        Portfolio before = problem.solve(work);
        Portfolio after = problem.solve(work + more);
        assertTrue(after.score() >= before.score());
        assertTrue(after.bound() <= before.bound());
        if (before.isProven()) {
            assertEquals(before.chosen(), after.chosen());
            assertEquals(before.bound(), after.bound());
            assertEquals(before.basis(), after.basis());
            assertEquals(before.relaxation(), after.relaxation());
        }
    }

    @Property
    void aBudgetOneHigherIsNeverWorse(@ForAll("small") PortfolioProblem problem, @ForAll @IntRange(max = 20) int more) {
        PortfolioProblem richer = new PortfolioProblem(problem.costs(), problem.scores(), problem.budget() + more);
        assertTrue(richer.solve(PLENTY).score() >= problem.solve(PLENTY).score());
    }

    /** Small enough for all selections to be looked at; figures of all lengths. */
    @Provide
    Arbitrary<PortfolioProblem> small() {
        return Combinators.combine(
                        Arbitraries.of(ProblemClass.class),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.longs().between(10, 1L << 40),
                        Arbitraries.integers().between(0, 110),
                        Arbitraries.longs())
                .as((kind, items, most, percent, seed) -> PortfolioProblem.of(kind, items, 1, most, percent, seed));
    }

    /** Small enough in its costs for a table of amounts, and too large in its items for the first round of a search. */
    @Provide
    Arbitrary<PortfolioProblem> medium() {
        return Combinators.combine(
                        Arbitraries.of(ProblemClass.class),
                        Arbitraries.integers().between(10, 60),
                        Arbitraries.longs().between(20, 600),
                        Arbitraries.integers().between(5, 95),
                        Arbitraries.longs())
                .as((kind, items, most, percent, seed) -> PortfolioProblem.of(kind, items, 1, most, percent, seed));
    }

    /** Costs from 5,000.00 to 900,000.00 euros in cents, as many as a region has applicants. */
    @Provide
    Arbitrary<PortfolioProblem> large() {
        return Combinators.combine(
                        Arbitraries.of(ProblemClass.class),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.of(1_000L, 90_000_000L),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.longs())
                .as((kind, items, most, percent, seed) ->
                        PortfolioProblem.of(kind, items, most / 180, most, percent, seed));
    }

    /** Computes the bound from the text of {@link Relaxation}, with nothing of the code. */
    private static BigInteger recomputed(Relaxation relaxation, PortfolioProblem problem) {
        BigInteger costStep = BigInteger.ZERO;
        BigInteger scoreStep = BigInteger.ZERO;
        BigInteger free = BigInteger.ZERO;
        BigInteger sum = relaxation.perItemNumerator().multiply(BigInteger.valueOf(relaxation.count()));
        for (int item = 0; item < problem.size(); item++) {
            BigInteger cost = BigInteger.valueOf(problem.costs().get(item));
            BigInteger score = BigInteger.valueOf(problem.scores().get(item));
            if (cost.signum() == 0) {
                free = free.add(score);
            } else if (cost.longValue() <= problem.budget() && score.signum() > 0) {
                costStep = costStep.gcd(cost);
                scoreStep = scoreStep.gcd(score);
                sum = sum.add(relaxation
                        .denominator()
                        .multiply(score)
                        .subtract(relaxation.perCentNumerator().multiply(cost))
                        .subtract(relaxation.perItemNumerator())
                        .max(BigInteger.ZERO));
            }
        }
        BigInteger budget = BigInteger.valueOf(problem.budget());
        BigInteger spendable = costStep.signum() == 0 ? budget : budget.subtract(budget.mod(costStep));
        BigInteger bound =
                sum.add(relaxation.perCentNumerator().multiply(spendable)).divide(relaxation.denominator());
        return free.add(
                scoreStep.signum() == 0 ? bound : bound.divide(scoreStep).multiply(scoreStep));
    }

    private static long cheapest(PortfolioProblem problem, int count) {
        return problem.costs().stream()
                .sorted()
                .limit(count)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static List<String> items(PortfolioProblem problem, Portfolio portfolio) {
        return portfolio.chosen().stream()
                .mapToObj(item ->
                        problem.costs().get(item) + "/" + problem.scores().get(item))
                .sorted()
                .toList();
    }

    private static long sum(List<Long> figures, BitSet chosen) {
        return chosen.stream().mapToLong(figures::get).sum();
    }
}
