package io.github.carecyber.rules.bench;

import java.util.Random;

/** How scores go with costs, which is what makes a best portfolio easy or hard to find. */
public enum PortfolioClass {

    /** Scores have nothing to do with costs; both in cents. */
    UNCORRELATED,

    /** Scores of up to a thousand points. */
    POINTS,

    /** Scores are costs, give or take a tenth of the dearest. */
    WEAKLY_CORRELATED,

    /** Scores are costs and a tenth of the dearest: the hard class. */
    STRONGLY_CORRELATED,

    /** Scores are costs and a hundred euros. */
    STRONGLY_CORRELATED_CLOSE,

    /** Costs are scores and a tenth of the dearest. */
    INVERSE_STRONGLY_CORRELATED,

    /** Scores are costs and a tenth of the dearest, give or take a five hundredth of it. */
    ALMOST_STRONGLY_CORRELATED,

    /** Scores are costs. */
    SUBSET_SUM,

    /** Scores are costs and, for one in six, three tenths of the dearest, for the others two. */
    TWO_CONSTANTS;

    private static final long LEAST = 500_000;
    private static final long MOST = 90_000_000;
    private static final long TENTH = MOST / 10;

    /** Draws a cost in cents and a score. */
    long[] draw(Random random) {
        long figure = between(random, LEAST, MOST);
        return switch (this) {
            case UNCORRELATED -> new long[] {figure, between(random, LEAST, MOST)};
            case POINTS -> new long[] {figure, between(random, 1, 1_000)};
            case WEAKLY_CORRELATED -> new long[] {figure, Math.max(1, figure + between(random, -TENTH, TENTH))};
            case STRONGLY_CORRELATED -> new long[] {figure, figure + TENTH};
            case STRONGLY_CORRELATED_CLOSE -> new long[] {figure, figure + 10_000};
            case INVERSE_STRONGLY_CORRELATED -> new long[] {figure + TENTH, figure};
            case ALMOST_STRONGLY_CORRELATED ->
                new long[] {figure, figure + TENTH + between(random, -MOST / 500, MOST / 500)};
            case SUBSET_SUM -> new long[] {figure, figure};
            case TWO_CONSTANTS -> new long[] {figure, figure + (figure % 6 == 0 ? 3 : 2) * TENTH};
        };
    }

    private static long between(Random random, long least, long most) {
        return least + Math.floorMod(random.nextLong(), most - least + 1);
    }
}
