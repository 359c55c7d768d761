package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Who is dropped, one after another, because its share is below its useful minimum.
 *
 * <p>Whenever one leaves, the exact shares of the others grow or stay under every rule of sharing. So whoever has its minimum keeps it, and one
 * pass in the order of dropping finds the same as starting anew after each drop.
 */
final class Eviction {

    private final List<Claim> claims;
    private final int[] order;
    private final BitSet dropped = new BitSet();
    private final List<Integer> positions = new ArrayList<>();
    private final List<AllocationCertificate.Drop> drops = new ArrayList<>();

    private Eviction(List<Claim> claims, int[] order) {
        this.claims = claims;
        this.order = order;
    }

    /** Drops whose exact share is below their minimum. */
    static Eviction byShare(AllocationPolicy.Useful policy, long envelope, List<Claim> claims) {
        Eviction eviction = new Eviction(claims, policy.order().order(policy.sharing(), envelope, claims));
        RemainingDemand demand = new RemainingDemand(policy.sharing().rule(), envelope, claims);
        for (int position : eviction.order) {
            long least = eviction.least(position);
            if (least > 0 && demand.isBelow(position, least)) {
                eviction.drop(position, demand.shareCutToTheCent(position, demand.level()));
                demand.remove(position);
            }
        }
        return eviction;
    }

    /** Drops the first of those who remain whose award is below its minimum, and tells whether there was one. */
    boolean dropFirstBelow(Outcome shared) {
        long[] awards = new long[claims.size()];
        int remaining = 0;
        for (int position = 0; position < awards.length; position++) {
            if (!isDropped(position)) {
                awards[position] = shared.cents(remaining);
                remaining++;
            }
        }
        for (int position : order) {
            if (!isDropped(position) && awards[position] < least(position)) {
                drop(position, awards[position]);
                return true;
            }
        }
        return false;
    }

    /** Returns the claims that were not dropped, in the order of the claims. */
    List<Claim> remaining() {
        List<Claim> remaining = new ArrayList<>(claims.size() - dropped.cardinality());
        for (int position = 0; position < claims.size(); position++) {
            if (!isDropped(position)) {
                remaining.add(claims.get(position));
            }
        }
        return remaining;
    }

    boolean isDropped(int position) {
        return dropped.get(position);
    }

    /** Returns who was dropped, in that order. */
    List<AllocationCertificate.Drop> drops() {
        return drops;
    }

    /** Returns the positions of those who were dropped, in that order. */
    List<Integer> positions() {
        return positions;
    }

    private void drop(int position, long offered) {
        Claim claim = claims.get(position);
        dropped.set(position);
        positions.add(position);
        drops.add(new AllocationCertificate.Drop(claim.id(), Euros.ofCents(offered), claim.leastAward()));
    }

    private long least(int position) {
        return claims.get(position).leastAward().cents();
    }
}
