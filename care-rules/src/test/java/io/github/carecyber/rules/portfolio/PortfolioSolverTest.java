package io.github.carecyber.rules.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioSolverTest {

    private static final long PLENTY = 30_000_000;

    private static final BigInteger ONE = BigInteger.ONE;

    @Test
    void noItemsScoreNothing() {
        Portfolio portfolio = solve(new long[0], new long[0], 100, PLENTY);
        assertEquals(new BitSet(), portfolio.chosen());
        assertEquals(0, portfolio.score());
        assertTrue(portfolio.isProven());
        assertEquals(BoundBasis.RELAXATION, portfolio.basis());
    }

    @Test
    void aBudgetOfZeroPaysForWhatCostsNothing() {
        assertEquals(
                bits(1, 3),
                solve(figures(5, 0, 1, 0), figures(9, 4, 9, 0), 0, 0).chosen());
    }

    @Test
    void allThatScoresIsChosenIfAllFits() {
        Portfolio portfolio = solve(figures(5, 6, 7), figures(1, 0, 3), 18, 0);
        assertEquals(bits(0, 2), portfolio.chosen());
        assertTrue(portfolio.isProven());
        assertEquals(BoundBasis.RELAXATION, portfolio.basis());
    }

    @Test
    void nothingIsChosenIfNothingFits() {
        Portfolio portfolio = solve(figures(5, 6), figures(1, 2), 4, PLENTY);
        assertEquals(new BitSet(), portfolio.chosen());
        assertEquals(0, portfolio.bound());
    }

    @Test
    void oneDearItemMayBeatSeveralCheapOnes() {
        Portfolio portfolio = solve(figures(10, 10, 29), figures(10, 10, 21), 30, PLENTY);
        assertEquals(bits(2), portfolio.chosen());
        assertTrue(portfolio.isProven());
    }

    @Test
    void scoresThatDwarfTheCostsAreCountedWhateverTheBoundsOnTheWay() {
        long[] costs = {3_236_540, 3_236_540, 5, 3_237_406, 3_237_406};
        long[] scores = {1, 1, 4_414_600_905_568_266L, 28_174_389_531_059_639L, 14_547_687_692_749_012L};
        Portfolio portfolio = solve(costs, scores, 3_805_761, PLENTY);
        assertEquals(bits(2, 3), portfolio.chosen());
        assertTrue(portfolio.isProven());
    }

    @Test
    void theExampleOfTheRelaxationIsProvenByTheNumberOfItems() {
        Portfolio portfolio = solve(figures(40, 50, 60), figures(45, 55, 65), 90, PLENTY);
        assertEquals(bits(0, 1), portfolio.chosen());
        assertEquals(BoundBasis.CARDINALITY, portfolio.basis());
        assertEquals(100, portfolio.bound());
        Relaxation asStated = new Relaxation(ONE, BigInteger.valueOf(5), ONE, ItemLimit.AT_MOST, 2);
        assertEquals(BigInteger.valueOf(100), asStated.bound(figures(40, 50, 60), figures(45, 55, 65), 90));
    }

    @Test
    void theFirstOfEqualItemsAreChosen() {
        long[] same = new long[1_000];
        Arrays.fill(same, 7);
        Portfolio portfolio = solve(same, same, 7 * 300 + 6, 0);
        BitSet first = new BitSet();
        first.set(0, 300);
        assertEquals(first, portfolio.chosen());
        assertTrue(portfolio.isProven());
    }

    @Test
    void aCommonDivisorOfTheCostsProvesWhatTheBudgetAloneDoesNot() {
        long[] costs = figures(500, 300, 700, 900, 400);
        Portfolio portfolio = solve(costs, costs, 1_950, PLENTY);
        assertEquals(1_900, portfolio.score());
        assertEquals(BoundBasis.RELAXATION, portfolio.basis());
    }

    @Test
    void figuresNearTheEndOfLongDoNotOverflow() {
        long third = Long.MAX_VALUE / 3;
        long[] costs = {third, third - 1, third - 2};
        Portfolio portfolio = solve(costs, costs, 2 * third - 2, PLENTY);
        assertEquals(bits(0, 2), portfolio.chosen());
        assertTrue(portfolio.isProven());
    }

    @Test
    void figuresOfAllLengthsDoNotOverflow() {
        long[] costs = new long[60];
        long[] scores = new long[60];
        for (int item = 0; item < costs.length; item++) {
            costs[item] = (1L << item) + item;
            scores[item] = (1L << (59 - item)) + 1;
        }
        Portfolio portfolio = solve(costs, scores, 1L << 40, PLENTY);
        assertTrue(portfolio.isProven());
        BitSet cheapest = new BitSet();
        cheapest.set(0, 39);
        assertEquals(cheapest, portfolio.chosen());
    }

    /** The classes and sizes that are promised to be proven, one instance each; the benchmark has more. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TWO_CONSTANTS")
    void twelveHundredItemsAreProven(ProblemClass kind) {
        PortfolioProblem problem = PortfolioProblem.of(kind, 1_200, 500_000, 90_000_000, 30, 1);
        Portfolio portfolio = problem.solve(PLENTY);
        assertTrue(portfolio.isProven(), () -> kind + " has a gap of " + portfolio.gap());
    }

    @ParameterizedTest
    @EnumSource
    void withoutWorkTheGapIsSmallWhereThereAreManyItems(ProblemClass kind) {
        Portfolio portfolio =
                PortfolioProblem.of(kind, 1_200, 500_000, 90_000_000, 30, 2).solve(0);
        assertEquals(0, portfolio.work());
        assertTrue(portfolio.gap() <= portfolio.score() / 100, () -> kind + " has a gap of " + portfolio.gap());
    }

    @Test
    void theWorkIsNeverExceededWhereMuchIsLeftToDo() {
        PortfolioProblem problem = PortfolioProblem.of(ProblemClass.TWO_CONSTANTS, 1_200, 500_000, 90_000_000, 30, 3);
        for (long work = 1; work <= 1_000_000; work *= 10) {
            assertTrue(problem.solve(work).work() <= work);
        }
    }

    @Test
    void badFiguresAreRefused() {
        assertRefused(figures(1), figures(), 1, 1);
        assertRefused(figures(-1), figures(1), 1, 1);
        assertRefused(figures(1), figures(-1), 1, 1);
        assertRefused(figures(1), figures(1), -1, 1);
        assertRefused(figures(1), figures(1), 1, -1);
        long[] tooMuch = {Long.MAX_VALUE, 1};
        assertThrows(ArithmeticException.class, () -> solve(tooMuch, figures(1, 1), 1, 1));
        assertThrows(ArithmeticException.class, () -> solve(figures(1, 1), tooMuch, 1, 1));
    }

    @Test
    void aRelaxationHasThePricesOfItsLimit() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Relaxation(ONE.negate(), BigInteger.ZERO, ONE, ItemLimit.NONE, 0));
        assertThrows(
                IllegalArgumentException.class, () -> new Relaxation(ONE, ONE, BigInteger.ZERO, ItemLimit.AT_MOST, 0));
        assertThrows(IllegalArgumentException.class, () -> new Relaxation(ONE, ONE, ONE, ItemLimit.NONE, 0));
        assertThrows(IllegalArgumentException.class, () -> new Relaxation(ONE, ONE, ONE, ItemLimit.AT_LEAST, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new Relaxation(ONE, ONE.negate(), ONE, ItemLimit.AT_MOST, 1));
        assertThrows(IllegalArgumentException.class, () -> new Relaxation(ONE, ONE, ONE, ItemLimit.AT_MOST, -1));
    }

    @Test
    void aLimitOfOneItemTooFewOrTooManyDoesNotHold() {
        long[] costs = figures(10, 20, 30, 40);
        long[] scores = figures(5, 6, 7, 8);
        for (int count = 0; count <= 5; count++) {
            boolean atMost = new Relaxation(ONE, ONE, ONE, ItemLimit.AT_MOST, count).limitHolds(costs, scores, 60, 18);
            boolean atLeast =
                    new Relaxation(ONE, ONE.negate(), ONE, ItemLimit.AT_LEAST, count).limitHolds(costs, scores, 60, 18);
            assertEquals(count >= 3, atMost, "at most " + count);
            assertEquals(count <= 3, atLeast, "at least " + count);
        }
    }

    private static void assertRefused(long[] costs, long[] scores, long budget, long work) {
        assertThrows(IllegalArgumentException.class, () -> solve(costs, scores, budget, work));
    }

    private static Portfolio solve(long[] costs, long[] scores, long budget, long work) {
        return PortfolioSolver.solve(costs, scores, budget, work);
    }

    private static long[] figures(long... figures) {
        return figures;
    }

    private static BitSet bits(int... indices) {
        BitSet bits = new BitSet();
        Arrays.stream(indices).forEach(bits::set);
        return bits;
    }
}
