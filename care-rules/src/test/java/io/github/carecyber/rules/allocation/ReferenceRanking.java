package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ranking, slow and obviously right: whoever comes before all others that wait is served, until nobody waits. */
final class ReferenceRanking {

    private ReferenceRanking() {}

    /** Returns the award of each claim, in cents. */
    static Map<ClaimId, Long> awards(AllocationPolicy.Ranked policy, long envelope, List<Claim> claims) {
        List<Claim> waiting = new ArrayList<>(claims);
        Map<ClaimId, Long> awards = new HashMap<>();
        long left = envelope;
        boolean stopped = false;
        while (!waiting.isEmpty()) {
            Claim next = first(policy, waiting);
            waiting.remove(next);
            long room = ReferenceSharing.room(next);
            long award = room;
            if (stopped) {
                award = 0;
            } else if (room > left) {
                stopped = policy.whenTooLarge() != WhenTooLarge.SKIP;
                boolean useful = next.minimum() == null
                        || next.minimum().cents() <= next.grantedElsewhere().cents() + left;
                award = policy.whenTooLarge() == WhenTooLarge.PART && useful ? left : 0;
            }
            awards.put(next.id(), award);
            left -= award;
        }
        return awards;
    }

    private static Claim first(AllocationPolicy.Ranked policy, List<Claim> waiting) {
        Claim first = waiting.get(0);
        for (Claim claim : waiting) {
            if (comesBefore(policy, claim, first)) {
                first = claim;
            }
        }
        return first;
    }

    private static boolean comesBefore(AllocationPolicy.Ranked policy, Claim one, Claim other) {
        boolean byPriority = policy.by() == RankedBy.PRIORITY;
        long mine = byPriority ? one.priority() : one.score();
        long theirs = byPriority ? other.priority() : other.score();
        if (mine != theirs) {
            return byPriority == mine < theirs;
        }
        return policy.ties().keyOf(one.id()).compareTo(policy.ties().keyOf(other.id())) < 0;
    }
}
