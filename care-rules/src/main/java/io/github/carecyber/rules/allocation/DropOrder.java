package io.github.carecyber.rules.allocation;

import java.util.List;

/**
 * Who is dropped first among claims whose share would be below their useful minimum (<em>ordre d’éviction</em>).
 *
 * <p>The order is fixed before anybody is dropped. Among equals, whoever comes last by the tie key of the sharing goes first: the tie
 * key favours whom it puts first. By identifier, of {@code claim-1} and {@code claim-2} the second is dropped first.
 */
public enum DropOrder {

    /** The one that comes last in the order of priority, that is the largest number in {@link Claim#priority}. */
    LAST_PRIORITY,

    /** The one with the lowest {@link Claim#score}. */
    LOWEST_SCORE,

    /**
     * The one that misses most to its useful minimum, in cents, when the envelope is shared out among all: it is the furthest from
     * being of use.
     */
    LARGEST_SHORTFALL;

    /** Returns the positions of the claims, whoever is dropped first before the others. */
    int[] order(AllocationPolicy.Sharing sharing, long envelope, List<Claim> claims) {
        int[] lastFirst = switch (this) {
            case LAST_PRIORITY -> RankedBy.PRIORITY.order(claims, sharing.ties());
            case LOWEST_SCORE -> RankedBy.SCORE.order(claims, sharing.ties());
            case LARGEST_SHORTFALL -> byShortfall(sharing, envelope, claims);
        };
        int[] order = new int[lastFirst.length];
        for (int index = 0; index < order.length; index++) {
            order[index] = lastFirst[order.length - 1 - index];
        }
        return order;
    }

    private static int[] byShortfall(AllocationPolicy.Sharing sharing, long envelope, List<Claim> claims) {
        RemainingDemand demand = new RemainingDemand(sharing.rule(), envelope, claims);
        Level level = demand.level();
        long[] shortfalls = new long[claims.size()];
        for (int position = 0; position < shortfalls.length; position++) {
            shortfalls[position] =
                    claims.get(position).leastAward().cents() - demand.shareCutToTheCent(position, level);
        }
        return ClaimOrder.of(shortfalls, sharing.ties(), claims);
    }
}
