package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** One factor for all, cut to the cent, and the odd cents to the largest parts cut off. */
final class ProportionalSharing {

    private ProportionalSharing() {}

    /** Shares out among claims that passed the check. */
    static Outcome of(AllocationPolicy.Proportional policy, Euros envelope, List<Claim> claims) {
        long[] ceilings = figures(claims, claim -> claim.ceiling().cents());
        long[] bases = policy.to() == ProportionalTo.CEILING
                ? ceilings
                : figures(claims, claim -> Objects.requireNonNull(claim.weight()));

        Multiplier multiplier = Multiplier.of(envelope.cents(), ceilings, bases);
        CutShares shares = CutShares.of(multiplier, ceilings, bases);
        OddCents oddCents = OddCents.of(shares, multiplier, claims, policy.ties());

        AwardReason atCeiling = new AwardReason.AtCeiling();
        AwardReason cut = new AwardReason.Scaled(multiplier.factor(), false);
        AwardReason raised = new AwardReason.Scaled(multiplier.factor(), true);
        AwardReason noWeight = new AwardReason.NoWeight();
        BitSet receivers = oddCents.receivers();

        List<Award> awards = new ArrayList<>(claims.size());
        for (int index = 0; index < claims.size(); index++) {
            boolean raisedByACent = receivers.get(index);
            AwardReason reason;
            if (policy.to() == ProportionalTo.WEIGHT && bases[index] == 0) {
                reason = noWeight;
            } else if (multiplier.reaches(ceilings[index], bases[index])) {
                reason = atCeiling;
            } else {
                reason = raisedByACent ? raised : cut;
            }
            long cents = shares.kept()[index] + (raisedByACent ? 1 : 0);
            awards.add(new Award(claims.get(index).id(), Euros.ofCents(cents), reason));
        }
        return new Outcome(
                awards,
                new AllocationCertificate.CutOff(policy.to(), multiplier.factor(), oddCents.lastCent(), policy.ties()));
    }

    private static long[] figures(List<Claim> claims, ToLongFunction<Claim> figure) {
        return claims.stream().mapToLong(figure).toArray();
    }
}
