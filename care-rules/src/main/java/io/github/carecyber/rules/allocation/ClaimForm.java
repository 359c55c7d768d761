package io.github.carecyber.rules.allocation;

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
            return claim.room().cents();
        }
        Long weight = claim.weight();
        if (weight == null || weight < 0) {
            throw new IllegalArgumentException("Claim " + claim.id() + " has the weight " + weight
                    + ": a claim under a policy by weight has one, and it is at least zero.");
        }
        return weight;
    }
}
