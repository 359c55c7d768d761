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

    private final Map<ClaimId, Euros> rooms;
    private final Set<ClaimId> repeated;

    private ClaimIndex(Map<ClaimId, Euros> rooms, Set<ClaimId> repeated) {
        this.rooms = rooms;
        this.repeated = repeated;
    }

    static ClaimIndex of(List<Claim> claims) {
        Map<ClaimId, Euros> rooms = new LinkedHashMap<>();
        Set<ClaimId> repeated = new HashSet<>();
        for (Claim claim : claims) {
            if (rooms.putIfAbsent(claim.id(), claim.room()) != null) {
                repeated.add(claim.id());
            }
        }
        return new ClaimIndex(rooms, repeated);
    }

    /** Returns the identifiers, each once, in the order of the claims. */
    Set<ClaimId> ids() {
        return rooms.keySet();
    }

    boolean contains(ClaimId id) {
        return rooms.containsKey(id);
    }

    /** Tells whether several claims have the identifier, so that no amount can be named. */
    boolean isRepeated(ClaimId id) {
        return repeated.contains(id);
    }

    /** Returns what may still be granted to the claim, empty if there is no such claim or several. */
    Optional<Euros> room(ClaimId id) {
        return isRepeated(id) ? Optional.empty() : Optional.ofNullable(rooms.get(id));
    }
}
