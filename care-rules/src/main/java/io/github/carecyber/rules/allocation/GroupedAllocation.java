package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;

/** An envelope for each group, then a policy inside each, then possibly what is left among all claims. */
final class GroupedAllocation {

    private final AllocationPolicy.Grouped policy;
    private final List<Claim> claims;
    private final ClaimsByGroup byGroup;
    private final long[] envelopes;
    private final List<Outcome> inside = new ArrayList<>();
    private final long[] cents;

    private GroupedAllocation(AllocationPolicy.Grouped policy, long envelope, List<Claim> claims) {
        this.policy = policy;
        this.claims = claims;
        this.byGroup = ClaimsByGroup.of(policy.groups(), claims);
        this.envelopes = GroupEnvelopes.of(policy, envelope, byGroup);
        this.cents = new long[claims.size()];
    }

    static Outcome of(AllocationPolicy.Grouped policy, long envelope, List<Claim> claims) {
        return new GroupedAllocation(policy, envelope, claims).allocate(envelope);
    }

    private Outcome allocate(long envelope) {
        for (int group = 0; group < envelopes.length; group++) {
            inside.add(Decision.of(policy.inside(), envelopes[group], byGroup.in(group)));
        }
        AwardReason[] reasons = new AwardReason[cents.length];
        int[] places = placesInGroups();
        long left = envelope;
        for (int position = 0; position < cents.length; position++) {
            Outcome outcome = inside.get(byGroup.groupOf(position));
            cents[position] = outcome.cents(places[position]);
            reasons[position] = reason(position, outcome.reason(places[position]));
            left -= cents[position];
        }
        AllocationCertificate.FlowedBack flowedBack = null;
        if (policy.flowBack() == FlowBack.TO_ALL_CLAIMS && left > 0) {
            flowedBack = flowBack(left, reasons);
        }
        return new Outcome(cents, reasons, new AllocationCertificate.Tree(branches(), flowedBack));
    }

    /** Shares out what is left on top of the awards, and returns how. */
    private AllocationCertificate.FlowedBack flowBack(long left, AwardReason[] reasons) {
        List<Claim> afterAward = new ArrayList<>(claims.size());
        for (int position = 0; position < cents.length; position++) {
            afterAward.add(CertifiedGroup.afterAward(claims.get(position), Euros.ofCents(cents[position])));
        }
        Outcome onTop = Decision.of(policy.inside(), left, afterAward);
        for (int position = 0; position < cents.length; position++) {
            AwardReason.InGroup first = (AwardReason.InGroup) reasons[position];
            reasons[position] = new AwardReason.InGroup(
                    first.group(), first.envelope(), first.amount(), first.inside(), onTop.reason(position));
            cents[position] += onTop.cents(position);
        }
        return new AllocationCertificate.FlowedBack(Euros.ofCents(left), onTop.certificate());
    }

    private AwardReason reason(int position, AwardReason why) {
        int group = byGroup.groupOf(position);
        return new AwardReason.InGroup(
                policy.groups().get(group).group(),
                Euros.ofCents(envelopes[group]),
                Euros.ofCents(cents[position]),
                why,
                null);
    }

    private int[] placesInGroups() {
        int[] next = new int[envelopes.length];
        int[] places = new int[cents.length];
        for (int position = 0; position < places.length; position++) {
            places[position] = next[byGroup.groupOf(position)]++;
        }
        return places;
    }

    private List<AllocationCertificate.Branch> branches() {
        List<AllocationCertificate.Branch> branches = new ArrayList<>();
        for (int group = 0; group < envelopes.length; group++) {
            branches.add(new AllocationCertificate.Branch(
                    policy.groups().get(group).group(),
                    Euros.ofCents(envelopes[group]),
                    inside.get(group).certificate()));
        }
        return branches;
    }
}
