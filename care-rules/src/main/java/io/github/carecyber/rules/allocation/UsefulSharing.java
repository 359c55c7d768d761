package io.github.carecyber.rules.allocation;

import java.util.List;

/** Shares that are of use, or nothing. */
final class UsefulSharing {

    private UsefulSharing() {}

    static Outcome of(AllocationPolicy.Useful policy, long envelope, List<Claim> claims) {
        Eviction eviction = Eviction.byShare(policy, envelope, claims);
        Outcome shared = shareOut(policy, envelope, eviction);
        // Cutting to the cent leaves whoever has its minimum with it; cents in line may put somebody below it.
        while (eviction.dropFirstBelow(shared)) {
            shared = shareOut(policy, envelope, eviction);
        }
        return outcome(claims, eviction, shared);
    }

    private static Outcome shareOut(AllocationPolicy.Useful policy, long envelope, Eviction eviction) {
        return Decision.of(policy.sharing(), envelope, eviction.remaining());
    }

    private static Outcome outcome(List<Claim> claims, Eviction eviction, Outcome shared) {
        long[] cents = new long[claims.size()];
        AwardReason[] reasons = new AwardReason[claims.size()];
        for (int step = 0; step < eviction.drops().size(); step++) {
            AllocationCertificate.Drop drop = eviction.drops().get(step);
            reasons[eviction.positions().get(step)] = new AwardReason.Dropped(step + 1, drop.offered(), drop.least());
        }
        int remaining = 0;
        for (int position = 0; position < cents.length; position++) {
            if (!eviction.isDropped(position)) {
                cents[position] = shared.cents(remaining);
                reasons[position] = shared.reason(remaining);
                remaining++;
            }
        }
        return new Outcome(cents, reasons, new AllocationCertificate.Useful(eviction.drops(), shared.certificate()));
    }
}
