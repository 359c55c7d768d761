package io.github.carecyber.rules.portfolio;

import java.util.Random;

/** How scores go with costs, in the classes that solvers are usually compared by, and some more. */
enum ProblemClass {

    /** Scores have nothing to do with costs. */
    UNCORRELATED,

    /** Few points, as a jury gives them. */
    POINTS,

    /** Scores are near costs. */
    WEAKLY_CORRELATED,

    /** Scores are costs and a constant: the hard class. */
    STRONGLY_CORRELATED,

    /** Costs are scores and a constant. */
    INVERSE_STRONGLY_CORRELATED,

    /** Scores are near costs and a constant. */
    ALMOST_STRONGLY_CORRELATED,

    /** Scores are costs. */
    SUBSET_SUM,

    /** Scores are costs and one of two constants. */
    TWO_CONSTANTS,

    /** Costs much alike, so that hardly more than the number of items counts. */
    ALIKE,

    /** Few different items, some of them free, some of them worth nothing. */
    FEW_KINDS;

    /** Draws a cost and a score. */
    long[] draw(Random random, long least, long most) {
        long figure = between(random, least, most);
        long constant = Math.max(1, most / 10);
        return switch (this) {
            case UNCORRELATED -> new long[] {figure, between(random, least, most)};
            case POINTS -> new long[] {figure, between(random, 0, 100)};
            case WEAKLY_CORRELATED -> new long[] {figure, Math.max(0, figure + between(random, -constant, constant))};
            case STRONGLY_CORRELATED -> new long[] {figure, figure + constant};
            case INVERSE_STRONGLY_CORRELATED -> new long[] {figure + constant, figure};
            case ALMOST_STRONGLY_CORRELATED ->
                new long[] {figure, figure + constant + between(random, -most / 500, most / 500)};
            case SUBSET_SUM -> new long[] {figure, figure};
            case TWO_CONSTANTS -> new long[] {figure, figure + (figure % 6 == 0 ? 3 : 2) * constant};
            case ALIKE -> new long[] {10 * most + figure, between(random, least, most)};
            case FEW_KINDS -> new long[] {between(random, 0, 3), between(random, 0, 3)};
        };
    }

    private static long between(Random random, long least, long most) {
        return least + Math.floorMod(random.nextLong(), most - least + 1);
    }
}
