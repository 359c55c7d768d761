package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims of an audit by identifier. */
final class ClaimIndex {

    private final Map<ClaimId, Euros> ceilings;
    private final Set<ClaimId> repeated;

    private ClaimIndex(Map<ClaimId, Euros> ceilings, Set<ClaimId> repeated) {
        this.ceilings = ceilings;
        this.repeated = repeated;
    }

    static ClaimIndex of(List<Claim> claims) {
        Map<ClaimId, Euros> ceilings = new LinkedHashMap<>();
        Set<ClaimId> repeated = new HashSet<>();
        for (Claim claim : claims) {
            if (ceilings.putIfAbsent(claim.id(), claim.ceiling()) != null) {
                repeated.add(claim.id());
            }
        }
        return new ClaimIndex(ceilings, repeated);
    }

    /** Returns the identifiers, each once, in the order of the claims. */
    Set<ClaimId> ids() {
        return ceilings.keySet();
    }

    boolean contains(ClaimId id) {
        return ceilings.containsKey(id);
    }

    /** Tells whether several claims have the identifier, so that no ceiling can be named. */
    boolean isRepeated(ClaimId id) {
        return repeated.contains(id);
    }

    /** Returns the ceiling of the claim, empty if there is no such claim or several. */
    Optional<Euros> ceiling(ClaimId id) {
        return isRepeated(id) ? Optional.empty() : Optional.ofNullable(ceilings.get(id));
    }
}
