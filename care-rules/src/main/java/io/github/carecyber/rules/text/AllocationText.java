package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.FlowBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An allocation in words: the policy, each award with its reason and what is left, and how to check an award. */
final class AllocationText {

    private final MessageText messages;
    private final Locale locale;

    AllocationText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Writes an allocation whose claims are not at hand. */
    String of(Allocation allocation) {
        return of(allocation, Map.of(), new AwardColumns(messages, locale));
    }

    /** Writes an allocation with what was claimed. */
    String of(Allocation allocation, List<Claim> claims) {
        Map<ClaimId, Claim> byId = AwardedClaims.of(allocation, claims);
        return of(allocation, byId, AwardColumns.with(byId.values(), messages, locale));
    }

    /** Writes one award with its reason, and how to check it. */
    String of(Allocation allocation, Claim claim) {
        Award award = AwardedClaims.award(allocation, claim);
        AwardColumns columns = new AwardColumns(messages, locale);
        return messages.in("Demande ", "Claim ")
                + claim.id()
                + messages.in("\u00a0: ", ": ")
                + columns.amount(award.amount())
                + messages.in(" sur ", " of ")
                + columns.amount(claim.room())
                + "\n  "
                + AwardReasonText.of(award, claim, AwardTies.of(allocation.policy()), messages, locale)
                + "\n"
                + new PolicyText(messages, locale).of(allocation.policy())
                + new GroupTable(messages, locale).of(allocation)
                + CertificateText.of(allocation, messages, locale);
    }

    private String of(Allocation allocation, Map<ClaimId, Claim> claims, AwardColumns columns) {
        TextTable table = columns.table();
        table.add(columns.heading());
        List<AwardGroups.Group> groups = AwardGroups.of(allocation);
        LeftText left = new LeftText(allocation.policy(), messages, locale);
        for (AwardGroups.Group group : groups) {
            addGroup(group, allocation, claims, columns, table);
        }
        if (groups.isEmpty()) {
            for (Award award : allocation.awards()) {
                table.add(columns.row(award, claims.get(award.claim()), allocation.policy()));
            }
        }
        table.add(columns.total(messages.in("Total attribué", "Total awarded"), allocation.awards(), claims, ""));
        table.add(columns.rest(
                messages.in("Non attribué", "Unallocated"),
                allocation.unallocated(),
                left.ofWhole(allocation, groups, claims)));
        table.add(columns.rest(messages.in("Enveloppe", "Envelope"), allocation.envelope(), ""));
        return new PolicyText(messages, locale).of(allocation.policy())
                + "\n"
                + new GroupTable(messages, locale).of(allocation)
                + table
                + "\n"
                + CertificateText.of(allocation, messages, locale);
    }

    private void addGroup(
            AwardGroups.Group group,
            Allocation allocation,
            Map<ClaimId, Claim> claims,
            AwardColumns columns,
            TextTable table) {
        String envelope = columns.amount(group.envelope());
        table.add(List.of(messages.in(
                "Groupe " + group.id() + ", enveloppe de " + envelope,
                "Group " + group.id() + ", envelope of " + envelope)));
        for (Award award : group.awards()) {
            table.add(columns.rowInGroup(award, claims.get(award.claim()), allocation.policy()));
        }
        table.add(columns.total(
                messages.in("Sous-total", "Sub-total"),
                group.awards(),
                claims,
                remark(group, allocation.policy(), claims, columns)));
    }

    /** What became of what the group’s claims left of its envelope, and what came back to them. */
    private String remark(
            AwardGroups.Group group, AllocationPolicy policy, Map<ClaimId, Claim> claims, AwardColumns columns) {
        Euros inside = group.awardedInside();
        Euros left = group.envelope().minus(inside);
        Euros flowedBack = group.awarded().minus(inside);
        List<String> parts = new ArrayList<>();
        if (left.isPositive()) {
            String amount = columns.amount(left);
            String why = new LeftText(policy, messages, locale).of(left, group.awards(), claims);
            parts.add(
                    policy instanceof AllocationPolicy.Grouped grouped && grouped.flowBack() == FlowBack.TO_ALL_CLAIMS
                            ? messages.in(
                                    "cède " + amount + " au pot commun", "gives up " + amount + " to the common pot")
                            : messages.in("reste " + amount, amount + " left")
                                    + (why.isEmpty() ? "" : messages.in("\u00a0: ", ": ") + why));
        }
        if (flowedBack.isPositive()) {
            String amount = columns.amount(flowedBack);
            parts.add(
                    messages.in("reçoit " + amount + " du pot commun", "receives " + amount + " from the common pot"));
        }
        return String.join(", ", parts);
    }
}
