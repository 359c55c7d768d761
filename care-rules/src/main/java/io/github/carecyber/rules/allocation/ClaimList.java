package io.github.carecyber.rules.allocation;

import java.util.List;
import java.util.Objects;

/** Copies of the claims that a caller hands in. */
final class ClaimList {

    private ClaimList() {}

    /** Copies claims; among thousands, a null one is found only if the refusal names its position. */
    static List<Claim> copyOf(List<Claim> claims) {
        int position = 0;
        for (Claim claim : Objects.requireNonNull(claims, "claims")) {
            if (claim == null) {
                throw new NullPointerException("claims[" + position + "]");
            }
            position++;
        }
        return List.copyOf(claims);
    }
}
