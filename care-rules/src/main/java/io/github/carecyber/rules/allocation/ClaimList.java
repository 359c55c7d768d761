package io.github.carecyber.rules.allocation;

import java.util.List;
import java.util.Objects;

/** Copies of the claims that a caller hands in. */
final class ClaimList {

    private ClaimList() {}

    /** Copies claims; among thousands, a null one is found only if the refusal names its position. */
    static List<Claim> copyOf(List<Claim> claims) {
        try {
            return List.copyOf(Objects.requireNonNull(claims, "claims"));
        } catch (NullPointerException refused) {
            throw claims == null ? refused : new NullPointerException("claims[" + firstNull(claims) + "]");
        }
    }

    private static int firstNull(List<Claim> claims) {
        int position = 0;
        for (Claim claim : claims) {
            if (claim == null) {
                break;
            }
            position++;
        }
        return position;
    }
}
