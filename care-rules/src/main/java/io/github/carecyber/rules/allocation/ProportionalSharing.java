package io.github.carecyber.rules.allocation;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** One factor for all, cut to the cent, and the odd cents to the largest parts cut off. */
final class ProportionalSharing {

    private ProportionalSharing() {}

    static Outcome of(AllocationPolicy.Sharing policy, long envelope, List<Claim> claims) {
        long[] ceilings = figures(claims, claim -> claim.room().cents());
        long[] bases = policy.rule() == SharingRule.PROPORTIONAL_TO_CEILING
                ? ceilings
                : figures(claims, claim -> Objects.requireNonNull(claim.weight()));

        Multiplier multiplier = Multiplier.of(envelope, ceilings, bases);
        CutShares shares = CutShares.of(multiplier, ceilings, bases);
        OddCents oddCents = OddCents.of(shares, multiplier, claims, policy.ties());
        Level level = Level.factor(multiplier.factor());

        AwardReason atCeiling = new AwardReason.AtCeiling();
        AwardReason cut = new AwardReason.Shared(policy.rule(), level, null);
        AwardReason raised = new AwardReason.Shared(policy.rule(), level, oddCents.lastCent());
        AwardReason noWeight = new AwardReason.NoWeight();
        BitSet receivers = oddCents.receivers();

        long[] cents = new long[claims.size()];
        AwardReason[] reasons = new AwardReason[claims.size()];
        for (int index = 0; index < cents.length; index++) {
            boolean raisedByACent = receivers.get(index);
            if (policy.rule() == SharingRule.PROPORTIONAL_TO_WEIGHT && bases[index] == 0) {
                reasons[index] = noWeight;
            } else if (multiplier.reaches(ceilings[index], bases[index])) {
                reasons[index] = atCeiling;
            } else {
                reasons[index] = raisedByACent ? raised : cut;
            }
            cents[index] = shares.kept()[index] + (raisedByACent ? 1 : 0);
        }
        return new Outcome(
                cents,
                reasons,
                new AllocationCertificate.CutOff(policy.rule(), level, oddCents.lastCent(), policy.ties()));
    }

    private static long[] figures(List<Claim> claims, ToLongFunction<Claim> figure) {
        return claims.stream().mapToLong(figure).toArray();
    }
}
