package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The awards of an allocation by groups, as its certificate names them. */
final class AwardGroups {

    /**
     * One group.
     *
     * @param id the group
     * @param envelope its envelope
     * @param awards its awards in the order of the allocation
     */
    record Group(ClaimGroupId id, Euros envelope, List<Award> awards) {

        /** Returns what the awards come to. */
        Euros awarded() {
            return Euros.sum(awards.stream().map(Award::amount).toList());
        }

        /** Returns what the awards have from the group's envelope; the rest flowed back. */
        Euros awardedInside() {
            Euros sum = Euros.ZERO;
            for (Award award : awards) {
                if (award.reason() instanceof AwardReason.InGroup reason) {
                    sum = sum.plus(reason.amount());
                }
            }
            return sum;
        }
    }

    private AwardGroups() {}

    /** Returns the groups in the order of the certificate; none if an award stands outside of them. */
    static List<Group> of(Allocation allocation) {
        Map<ClaimGroupId, Group> groups = new LinkedHashMap<>();
        if (allocation.certificate() instanceof AllocationCertificate.Tree tree) {
            for (AllocationCertificate.Branch branch : tree.branches()) {
                groups.putIfAbsent(branch.group(), new Group(branch.group(), branch.envelope(), new ArrayList<>()));
            }
        }
        for (Award award : allocation.awards()) {
            Group group = award.reason() instanceof AwardReason.InGroup reason ? groups.get(reason.group()) : null;
            if (group == null) {
                return List.of();
            }
            group.awards().add(award);
        }
        return List.copyOf(groups.values());
    }
}
