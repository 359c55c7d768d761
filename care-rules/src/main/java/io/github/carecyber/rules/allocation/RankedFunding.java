package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim after another, as long as the envelope lasts. A claim to which nothing may be granted takes nothing and stops nobody.
 */
final class RankedFunding {

    private final AllocationPolicy.Ranked policy;
    private final List<Claim> claims;
    private final long[] cents;
    private final AwardReason[] reasons;
    private final List<AllocationCertificate.Misfit> tooLarge = new ArrayList<>();
    private long left;

    private RankedFunding(AllocationPolicy.Ranked policy, long envelope, List<Claim> claims) {
        this.policy = policy;
        this.claims = claims;
        this.cents = new long[claims.size()];
        this.reasons = new AwardReason[claims.size()];
        this.left = envelope;
    }

    static Outcome of(AllocationPolicy.Ranked policy, long envelope, List<Claim> claims) {
        return new RankedFunding(policy, envelope, claims).fund();
    }

    private Outcome fund() {
        AwardReason nothingToGrant = new AwardReason.AtCeiling();
        int rank = 0;
        for (int position : policy.by().order(claims, policy.ties())) {
            rank++;
            Claim claim = claims.get(position);
            long room = claim.roomInCents();
            ClaimId stoppedAt = stoppedAt();
            if (room == 0) {
                reasons[position] = nothingToGrant;
            } else if (stoppedAt != null) {
                reasons[position] = new AwardReason.AfterStop(rank, stoppedAt);
            } else {
                serve(position, rank, room);
            }
        }
        return new Outcome(
                cents,
                reasons,
                new AllocationCertificate.Ranking(policy.by(), policy.whenTooLarge(), policy.ties(), tooLarge));
    }

    private void serve(int position, int rank, long room) {
        Claim claim = claims.get(position);
        Euros atItsTurn = Euros.ofCents(left);
        long award = room;
        if (room > left) {
            tooLarge.add(
                    new AllocationCertificate.Misfit(claim.id(), policy.by().standingOf(claim), atItsTurn));
            award = policy.whenTooLarge().award(claim, left);
        }
        reasons[position] =
                award > 0 ? new AwardReason.Served(rank, atItsTurn) : new AwardReason.TooLarge(rank, atItsTurn);
        cents[position] = award;
        left -= award;
    }

    /** Returns the claim at which the order stopped, null if it goes on. */
    private @Nullable ClaimId stoppedAt() {
        return policy.whenTooLarge() == WhenTooLarge.SKIP || tooLarge.isEmpty()
                ? null
                : tooLarge.get(0).claim();
    }
}
