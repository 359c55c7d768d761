package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a certificate of envelopes of groups follows from the envelope and the claims: each group's envelope follows from the
 * policy, the envelope and what the groups ask for, each group's certificate is sound among its claims, and what flowed back is what the
 * awards in the groups leave.
 */
final class TreeCheck {

    private final AllocationPolicy.Grouped policy;
    private final CertificateCheck check;
    private final AllocationCertificate.Tree tree;
    private final ClaimsByGroup byGroup;

    private TreeCheck(AllocationPolicy.Grouped policy, CertificateCheck check, AllocationCertificate.Tree tree) {
        this.policy = policy;
        this.check = check;
        this.tree = tree;
        this.byGroup = ClaimsByGroup.of(policy.groups(), check.claims());
    }

    static boolean isSound(AllocationPolicy.Grouped policy, CertificateCheck check) {
        if (!(check.certificate() instanceof AllocationCertificate.Tree tree)) {
            return check.otherPolicy(Difference.of(
                    "elle n’est pas celle d’enveloppes par groupes", "it is not that of envelopes of groups"));
        }
        List<ClaimGroupId> asked =
                policy.groups().stream().map(GroupEnvelope::group).toList();
        List<ClaimGroupId> stated = tree.branches().stream()
                .map(AllocationCertificate.Branch::group)
                .toList();
        if (!stated.equals(asked)) {
            return check.otherPolicy(Difference.of(
                    "ses groupes ne sont pas ceux de la règle, dans le même ordre",
                    "its groups are not those of the policy in the same order"));
        }
        TreeCheck treeCheck = new TreeCheck(policy, check, tree);
        return treeCheck.areEnvelopesRight() && treeCheck.areBranchesSound() && treeCheck.isFlowedBackSound();
    }

    private boolean areEnvelopesRight() {
        long[] envelopes = GroupEnvelopes.of(policy, check.envelope(), byGroup);
        boolean right = true;
        for (int group = 0; group < envelopes.length; group++) {
            AllocationCertificate.Branch branch = tree.branches().get(group);
            Euros envelope = Euros.ofCents(envelopes[group]);
            if (!branch.envelope().equals(envelope)) {
                right = check.unsound(Difference.of(
                        "elle indique pour {group} une enveloppe de {stated}, et elle est de {envelope}",
                        "it states an envelope of {stated} for {group}, and it is {envelope}",
                        Arguments.none()
                                .with("group", branch.group())
                                .with("stated", branch.envelope())
                                .with("envelope", envelope)));
            }
        }
        return right;
    }

    private boolean areBranchesSound() {
        boolean sound = true;
        for (int group = 0; group < tree.branches().size(); group++) {
            AllocationCertificate.Branch branch = tree.branches().get(group);
            DataPath path = check.path().key("branches").index(group).key("certificate");
            sound &= CertificateCheck.isSound(
                    policy.inside(),
                    check.within(path, branch.envelope().cents(), byGroup.in(group), branch.certificate()));
        }
        return sound;
    }

    private boolean isFlowedBackSound() {
        Function<Claim, Euros> inside =
                CertifiedAwards.of(new AllocationCertificate.Tree(tree.branches(), null), Euros.ZERO);
        List<Claim> afterAward = new ArrayList<>(check.claims().size());
        long left = check.envelope();
        for (Claim claim : check.claims()) {
            Euros award = inside.apply(claim);
            afterAward.add(CertifiedGroup.afterAward(claim, award));
            left -= award.cents();
        }
        AllocationCertificate.FlowedBack flowedBack = tree.flowedBack();
        boolean expected = policy.flowBack() == FlowBack.TO_ALL_CLAIMS && left > 0;
        if (!expected || flowedBack == null) {
            return expected == (flowedBack != null) || wrongFlow(left, flowedBack);
        }
        if (flowedBack.envelope().cents() != left) {
            return wrongFlow(left, flowedBack);
        }
        DataPath path = check.path().key("flowedBack").key("certificate");
        return CertificateCheck.isSound(
                policy.inside(), check.within(path, left, afterAward, flowedBack.certificate()));
    }

    private boolean wrongFlow(long left, AllocationCertificate.@Nullable FlowedBack stated) {
        return check.unsound(Difference.of(
                "les groupes laissent {left}, et elle reverse {stated} à l’ensemble des demandes",
                "the groups leave {left}, and it shares out {stated} among all claims",
                Arguments.none()
                        .with("left", Euros.ofCents(left))
                        .with("stated", stated == null ? Euros.ZERO : stated.envelope())));
    }
}
