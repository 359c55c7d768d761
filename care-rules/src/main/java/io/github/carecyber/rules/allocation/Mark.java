package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import java.util.Objects;

/**
 * A place in the line for the odd cents (<em>dernier centime attribué</em>): the largest part cut off comes first, and by tie key
 * among equal parts. The claims that stand at or before the mark received one each.
 *
 * <p>For example the last odd cent, which went to a part of 2/3 cent cut off from {@code claim-2}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param remainder the part of a cent that was cut off, above zero and below one
 * @param claim the claim that it was cut off from; its tie key is {@link TieBreak#keyOf}
 */
public record Mark(Ratio remainder, ClaimId claim) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the remainder is zero, or a whole cent or more
     */
    public Mark {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(remainder, "remainder");
        if (remainder.compareTo(Ratio.ZERO) <= 0 || remainder.compareTo(Ratio.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "Remainder " + remainder + " is no part of a cent: it lies above zero and below one.");
        }
    }
}
