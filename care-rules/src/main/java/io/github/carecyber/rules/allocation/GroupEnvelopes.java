package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;

/** The envelopes that groups share out inside: their own, and what flows back from other groups. */
final class GroupEnvelopes {

    private static final AllocationPolicy BY_ENVELOPE =
            AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_WEIGHT, Rounding.QUOTA, TieBreak.byIdentifier());

    private GroupEnvelopes() {}

    /** Returns the envelopes in cents, in the order of the groups. */
    static long[] of(AllocationPolicy.Grouped policy, long envelope, ClaimsByGroup claims) {
        long[] envelopes = GroupParts.envelopes(policy.groups(), envelope);
        if (policy.flowBack() == FlowBack.TO_OTHER_GROUPS) {
            flowBack(policy, envelope, claims, envelopes);
        }
        return envelopes;
    }

    /** What groups do not ask for goes to those that ask for more, as if these were claims whose weight is their envelope. */
    private static void flowBack(
            AllocationPolicy.Grouped policy, long envelope, ClaimsByGroup claims, long[] envelopes) {
        List<Claim> lacking = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        long pool = envelope;
        for (int position = 0; position < envelopes.length; position++) {
            long demanded = claims.demanded(position, policy.inside());
            if (demanded > envelopes[position] && envelopes[position] > 0) {
                ClaimId name = ClaimId.of(policy.groups().get(position).group().value());
                lacking.add(Claim.of(name, Euros.ofCents(demanded - envelopes[position]))
                        .withWeight(envelopes[position]));
                positions.add(position);
            }
            envelopes[position] = Math.min(envelopes[position], demanded);
            pool -= envelopes[position];
        }
        Outcome flowing = Decision.of(BY_ENVELOPE, pool, lacking);
        for (int index = 0; index < lacking.size(); index++) {
            envelopes[positions.get(index)] += flowing.cents(index);
        }
    }
}
