package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Awards recomputed from the envelopes of groups, and from what flowed back to all claims. */
final class CertifiedGroup {

    private CertifiedGroup() {}

    static Function<Claim, Euros> of(AllocationCertificate.Tree certificate) {
        Map<ClaimGroupId, Function<Claim, Euros>> groups = new HashMap<>();
        certificate
                .branches()
                .forEach(branch -> groups.putIfAbsent(
                        branch.group(), CertifiedAwards.of(branch.certificate(), branch.envelope())));
        Function<Claim, Euros> inside = claim -> group(groups, claim).apply(claim);
        AllocationCertificate.FlowedBack flowedBack = certificate.flowedBack();
        if (flowedBack == null) {
            return inside;
        }
        Function<Claim, Euros> onTop = CertifiedAwards.of(flowedBack.certificate(), flowedBack.envelope());
        return claim -> {
            Euros first = inside.apply(claim);
            return first.plus(onTop.apply(afterAward(claim, first)));
        };
    }

    /** Returns a claim as it stands once an amount has been awarded. */
    static Claim afterAward(Claim claim, Euros award) {
        return claim.withGrantedElsewhere(claim.grantedElsewhere().plus(award));
    }

    private static Function<Claim, Euros> group(Map<ClaimGroupId, Function<Claim, Euros>> groups, Claim claim) {
        Function<Claim, Euros> group = groups.get(ClaimForm.groupOf(claim));
        if (group == null) {
            throw new IllegalArgumentException("Claim " + claim.id() + " is in the group " + claim.group()
                    + ", which has no envelope in the certificate: each claim is in one of the groups that have.");
        }
        return group;
    }
}
