package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The claims that an allocation was made from, found by its awards. */
final class AwardedClaims {

    private AwardedClaims() {}

    /** Returns the claims by identifier, one for each award. */
    static Map<ClaimId, Claim> of(Allocation allocation, List<Claim> claims) {
        Map<ClaimId, Claim> byId = new HashMap<>();
        for (int index = 0; index < claims.size(); index++) {
            int position = index;
            Claim claim = Objects.requireNonNull(claims.get(index), () -> "claims[" + position + "]");
            if (byId.put(claim.id(), claim) != null) {
                throw new IllegalArgumentException("Claim " + claim.id()
                        + " stands twice: they are the claims that the allocation was made from.");
            }
        }
        for (Award award : allocation.awards()) {
            if (!byId.containsKey(award.claim())) {
                throw new IllegalArgumentException("Claim " + award.claim()
                        + " has an award but is missing: they are the claims that the allocation was made from.");
            }
        }
        return byId;
    }

    /** Returns the award of a claim. */
    static Award award(Allocation allocation, Claim claim) {
        return allocation
                .award(claim.id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Claim " + claim.id() + " has no award: it is one that the allocation was made from."));
    }
}
