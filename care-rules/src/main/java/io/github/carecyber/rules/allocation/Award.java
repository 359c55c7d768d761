package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.Objects;

/**
 * What one claim gets, and why (<em>montant attribué</em>).
 *
 * <p>For example 66.67 euros for {@code claim-2}, whose ceiling of 200 was scaled by 1/3 and rounded up.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param claim the claim
 * @param amount what it gets, in euros, not negative
 * @param reason why
 */
public record Award(ClaimId claim, Euros amount, AwardReason reason) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public Award {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(reason, "reason");
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "Award " + amount + " of " + claim + " is negative: an award is at least zero.");
        }
    }
}
