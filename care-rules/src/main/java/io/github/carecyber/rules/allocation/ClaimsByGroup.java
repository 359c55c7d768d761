package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Claims, sorted into the groups of a policy. */
final class ClaimsByGroup {

    private final List<List<Claim>> groups = new ArrayList<>();

    /** By the position of each claim, the position of its group. */
    private final int[] groupOf;

    private ClaimsByGroup(int claims) {
        this.groupOf = new int[claims];
    }

    /** Sorts claims, each of which is in one of the groups. */
    static ClaimsByGroup of(List<GroupEnvelope> groups, List<Claim> claims) {
        ClaimsByGroup sorted = new ClaimsByGroup(claims.size());
        Map<ClaimGroupId, Integer> positions = new HashMap<>();
        for (GroupEnvelope group : groups) {
            positions.put(group.group(), positions.size());
            sorted.groups.add(new ArrayList<>());
        }
        for (int position = 0; position < sorted.groupOf.length; position++) {
            Claim claim = claims.get(position);
            int group = Objects.requireNonNull(positions.get(ClaimForm.groupOf(claim)));
            sorted.groupOf[position] = group;
            sorted.groups.get(group).add(claim);
        }
        return sorted;
    }

    /** Returns the position of the group of the claim at a position. */
    int groupOf(int position) {
        return groupOf[position];
    }

    /** Returns the claims of the group at a position, in the order of all claims. */
    List<Claim> in(int group) {
        return groups.get(group);
    }

    /** Returns what the claims of the group at a position can get under a policy if there is enough, in cents. */
    long demanded(int group, AllocationPolicy inside) {
        boolean byWeight = PolicyNeeds.of(inside).contains(ClaimNeed.WEIGHT);
        long sum = 0;
        for (Claim claim : in(group)) {
            boolean nothing = byWeight && ClaimForm.baseOf(claim, SharingRule.PROPORTIONAL_TO_WEIGHT) == 0;
            sum += nothing ? 0 : claim.roomInCents();
        }
        return sum;
    }
}
