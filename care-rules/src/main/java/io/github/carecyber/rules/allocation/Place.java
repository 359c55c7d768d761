package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import java.util.Objects;

/**
 * A cent's place in the line in which an envelope is handed out cent after cent (<em>rang d’un centime</em>), under {@link
 * Rounding#MONOTONE}.
 *
 * <p>A cent stands by what its claim holds before it: the least {@code (2 × cents held + 1) / (2 × base)} comes first under the
 * proportional rules, the fewest cents held where the kind is an award, the most cents missing where it is a loss; under the rule of the Talmud
 * the former come before the latter. Among equals the tie key decides.
 *
 * <p>For example a cent for whoever holds 6,666 already, last handed out to {@code claim-2}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param standing what its claim held or missed before it
 * @param claim the claim that it went to; its tie key is {@link TieBreak#keyOf}
 */
public record Place(Level standing, ClaimId claim) {

    /** Checks that both are there. */
    public Place {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(claim, "claim");
    }
}
