package io.github.carecyber.rules.allocation;

import java.util.List;
import java.util.Objects;

/** Claims that passed the check as items of a portfolio. */
final class ScoredClaims {

    private ScoredClaims() {}

    /** Returns what each claim costs: all that may still be granted, in cents. */
    static long[] costs(List<Claim> claims) {
        return claims.stream().mapToLong(claim -> claim.room().cents()).toArray();
    }

    /** Returns what each claim is worth. */
    static long[] scores(List<Claim> claims) {
        return claims.stream()
                .mapToLong(claim -> Objects.requireNonNull(claim.score()))
                .toArray();
    }
}
