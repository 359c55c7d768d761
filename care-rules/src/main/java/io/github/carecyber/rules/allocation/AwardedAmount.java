package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.Objects;

/**
 * One line of a table of awards (<em>ligne d’attribution</em>): a claim and what the table gives it.
 *
 * <p>For example 66.67 euros for {@code claim-2}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param claim the claim
 * @param amount what the table gives it, in euros, of either sign
 */
public record AwardedAmount(ClaimId claim, Euros amount) {

    /** Checks that both are there. */
    public AwardedAmount {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(amount, "amount");
    }
}
