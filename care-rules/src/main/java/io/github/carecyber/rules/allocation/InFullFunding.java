package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.List;

/** Every claim in full, or none. */
final class InFullFunding {

    private InFullFunding() {}

    /** Shares out among claims that passed the check. */
    static Outcome of(Euros envelope, List<Claim> claims) {
        Euros demanded = Euros.sum(claims.stream().map(Claim::ceiling).toList());
        boolean funded = demanded.compareTo(envelope) <= 0;
        AwardReason reason = funded ? new AwardReason.AtCeiling() : new AwardReason.NotFunded(demanded);
        List<Award> awards = claims.stream()
                .map(claim -> new Award(claim.id(), funded ? claim.ceiling() : Euros.ZERO, reason))
                .toList();
        return new Outcome(awards, new AllocationCertificate.Whole(demanded));
    }
}
