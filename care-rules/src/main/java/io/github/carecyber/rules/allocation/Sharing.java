package io.github.carecyber.rules.allocation;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Shares out by exact shares, rounded to the cent, and says why; claims with the same reason share one object. */
final class Sharing {

    private final AllocationPolicy.Sharing policy;
    private final List<Claim> claims;
    private final long[] rooms;
    private final long[] bases;

    private Sharing(AllocationPolicy.Sharing policy, List<Claim> claims, long[] rooms, long[] bases) {
        this.policy = policy;
        this.claims = claims;
        this.rooms = rooms;
        this.bases = bases;
    }

    static Outcome of(AllocationPolicy.Sharing policy, long envelope, List<Claim> claims) {
        long[] rooms = new long[claims.size()];
        for (int position = 0; position < rooms.length; position++) {
            rooms[position] = claims.get(position).roomInCents();
        }
        long[] bases = rooms;
        if (policy.rule() == SharingRule.PROPORTIONAL_TO_WEIGHT) {
            bases = new long[rooms.length];
            for (int position = 0; position < rooms.length; position++) {
                bases[position] = Objects.requireNonNull(claims.get(position).weight());
            }
        }
        Sharing sharing = new Sharing(policy, claims, rooms, bases);
        long amount = Math.min(envelope, sharing.demanded());
        TieOrder ties = TieOrder.of(policy.ties(), claims);
        return policy.rounding() == Rounding.QUOTA
                ? sharing.outcome(QuotaShares.of(policy.rule(), amount, rooms, bases, ties))
                : sharing.outcome(LineShares.of(policy.rule(), amount, rooms, bases, ties));
    }

    /** Returns what can be given at most: a claim of zero weight gets nothing. */
    private long demanded() {
        long sum = 0;
        for (int position = 0; position < rooms.length; position++) {
            sum += bases[position] > 0 ? rooms[position] : 0;
        }
        return sum;
    }

    private Outcome outcome(QuotaShares shares) {
        Ratio part = shares.lastPart();
        Mark mark =
                part == null ? null : new Mark(part, claims.get(shares.last()).id());
        AwardReason cut = new AwardReason.Shared(policy.rule(), shares.level(), null);
        AwardReason raised = new AwardReason.Shared(policy.rule(), shares.level(), mark);
        return new Outcome(
                shares.cents(),
                reasons(shares.cents(), shares.receivers(), cut, raised),
                new AllocationCertificate.CutOff(policy.rule(), shares.level(), mark, policy.ties()));
    }

    private Outcome outcome(LineShares shares) {
        Level standing = shares.standing();
        Place last = standing == null
                ? null
                : new Place(standing, claims.get(shares.last()).id());
        AwardReason inLine = new AwardReason.InLine(policy.rule(), last);
        return new Outcome(
                shares.cents(),
                reasons(shares.cents(), new BitSet(), inLine, inLine),
                new AllocationCertificate.Line(policy.rule(), last, policy.ties()));
    }

    private AwardReason[] reasons(long[] cents, BitSet receivers, AwardReason shared, AwardReason raised) {
        AwardReason atCeiling = new AwardReason.AtCeiling();
        AwardReason noWeight = new AwardReason.NoWeight();
        boolean byWeight = policy.rule() == SharingRule.PROPORTIONAL_TO_WEIGHT;
        AwardReason[] reasons = new AwardReason[cents.length];
        for (int position = 0; position < cents.length; position++) {
            if (byWeight && bases[position] == 0) {
                reasons[position] = noWeight;
            } else if (receivers.get(position)) {
                reasons[position] = raised;
            } else {
                reasons[position] = cents[position] == rooms[position] ? atCeiling : shared;
            }
        }
        return reasons;
    }
}
