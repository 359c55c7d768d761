package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
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
        List<AllocationCertificate.Drop> certified = new ArrayList<>();
        for (Eviction.Drop drop : eviction.drops()) {
            Euros least = claims.get(drop.position()).leastAward();
            Euros offered = Euros.ofCents(drop.offered());
            certified.add(
                    new AllocationCertificate.Drop(claims.get(drop.position()).id(), offered, least));
            reasons[drop.position()] = new AwardReason.Dropped(certified.size(), offered, least);
        }
        int remaining = 0;
        for (int position = 0; position < cents.length; position++) {
            if (!eviction.isDropped(position)) {
                cents[position] = shared.cents(remaining);
                reasons[position] = shared.reason(remaining);
                remaining++;
            }
        }
        return new Outcome(cents, reasons, new AllocationCertificate.Useful(certified, shared.certificate()));
    }
}
