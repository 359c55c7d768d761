package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
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
                + new CertificateText(messages, locale).of(allocation.certificate());
    }

    private String of(Allocation allocation, Map<ClaimId, Claim> claims, AwardColumns columns) {
        TextTable table = columns.table();
        table.add(columns.heading());
        List<AwardGroups.Group> groups = AwardGroups.of(allocation);
        for (AwardGroups.Group group : groups) {
            addGroup(group, allocation, claims, columns, table);
        }
        if (groups.isEmpty()) {
            for (Award award : allocation.awards()) {
                table.add(columns.row(award, claims.get(award.claim()), allocation.policy()));
            }
        }
        table.add(columns.total(messages.in("Total attribué", "Total awarded"), allocation.awards(), claims, ""));
        table.add(columns.rest(messages.in("Non attribué", "Unallocated"), allocation.unallocated()));
        table.add(columns.rest(messages.in("Enveloppe", "Envelope"), allocation.envelope()));
        return new PolicyText(messages, locale).of(allocation.policy())
                + "\n"
                + table
                + "\n"
                + new CertificateText(messages, locale).of(allocation.certificate());
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
        Euros inside = group.awardedInside();
        Euros flowedBack =
                Euros.sum(group.awards().stream().map(Award::amount).toList()).minus(inside);
        table.add(columns.total(
                messages.in("Sous-total", "Sub-total"),
                group.awards(),
                claims,
                left(group.envelope().minus(inside), columns)
                        + (flowedBack.isZero()
                                ? ""
                                : messages.in(", ", ", ")
                                        + columns.amount(flowedBack)
                                        + messages.in(" reçus par reversement", " flowed back"))));
    }

    private String left(Euros amount, AwardColumns columns) {
        String left = columns.amount(amount);
        return amount.isZero()
                ? messages.in("enveloppe du groupe épuisée", "the group’s envelope is used up")
                : messages.in("reste de l’enveloppe du groupe\u00a0: " + left, "left of the group’s envelope: " + left);
    }
}
