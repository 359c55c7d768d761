package io.github.carecyber.rules.allocation;

import java.util.List;

/** What claims are ranked by (<em>critère de classement</em>). */
public enum RankedBy {

    /** The priority of each claim: the smallest number comes first, as first place does. */
    PRIORITY,

    /** The score of each claim: the highest comes first. */
    SCORE;

    /** Returns the figure of a claim that it is ranked by. */
    long standingOf(Claim claim) {
        return this == PRIORITY ? ClaimForm.priorityOf(claim) : ClaimForm.scoreOf(claim);
    }

    /** Returns a number for a standing that is smaller the earlier its claim's turn comes. */
    long turnOf(long standing) {
        // The complement turns the order of all longs round, which the opposite does not for the least of them.
        return this == PRIORITY ? standing : ~standing;
    }

    /** Returns the positions of the claims in order of rank. */
    int[] order(List<Claim> claims, TieBreak ties) {
        long[] turns = new long[claims.size()];
        for (int position = 0; position < turns.length; position++) {
            turns[position] = turnOf(standingOf(claims.get(position)));
        }
        return ClaimOrder.of(turns, ties, claims);
    }
}
