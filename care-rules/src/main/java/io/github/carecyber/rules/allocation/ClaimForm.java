package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import java.util.Objects;

/** What a claim must state for an award to be recomputed; an allocation would have refused others. */
final class ClaimForm {

    private ClaimForm() {}

    /** Refuses a claim whose amounts nobody could have shared out by. */
    static void require(Claim claim) {
        if (Objects.requireNonNull(claim, "claim").ceiling().isNegative()) {
            throw new IllegalArgumentException(
                    "Claim " + claim.id() + " has the ceiling " + claim.ceiling() + ": a ceiling is at least zero.");
        }
        if (claim.grantedElsewhere().isNegative()) {
            throw new IllegalArgumentException("Claim " + claim.id() + " states " + claim.grantedElsewhere()
                    + " as granted elsewhere: that is at least zero.");
        }
    }

    /** Returns what awards are proportional to: the weight, or what may still be granted. */
    static long baseOf(Claim claim, SharingRule rule) {
        if (rule != SharingRule.PROPORTIONAL_TO_WEIGHT) {
            return claim.roomInCents();
        }
        Long weight = claim.weight();
        if (weight == null || weight < 0) {
            throw new IllegalArgumentException("Claim " + claim.id() + " has the weight " + weight
                    + ": a claim under a policy by weight has one, and it is at least zero.");
        }
        return weight;
    }

    /** Returns the place in the order of priority. */
    static long priorityOf(Claim claim) {
        Long priority = claim.priority();
        if (priority == null) {
            throw new IllegalArgumentException(
                    "Claim " + claim.id() + " has no priority: a claim under a policy by priority has one.");
        }
        return priority;
    }

    /** Returns the score. */
    static long scoreOf(Claim claim) {
        Long score = claim.score();
        if (score == null || score < 0) {
            throw new IllegalArgumentException("Claim " + claim.id() + " has the score " + score
                    + ": a claim under a policy by score has one, and it is at least zero.");
        }
        return score;
    }

    /** Returns the group. */
    static ClaimGroupId groupOf(Claim claim) {
        ClaimGroupId group = claim.group();
        if (group == null) {
            throw new IllegalArgumentException(
                    "Claim " + claim.id() + " is in no group: a claim under a policy by groups is in one.");
        }
        return group;
    }
}
