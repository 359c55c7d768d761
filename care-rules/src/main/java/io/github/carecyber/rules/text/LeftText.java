package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import io.github.carecyber.rules.wording.ValueText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Why money is left although claims ask for it, or because they do not. */
final class LeftText {

    private final MessageText messages;
    private final ValueText values;
    private final AllocationPolicy policy;

    LeftText(AllocationPolicy policy, MessageText messages, Locale locale) {
        this.policy = policy;
        this.messages = messages;
        this.values = ValueText.in(locale);
    }

    /** Writes why some of an envelope is left after awards; nothing if none is, or a claim is not at hand. */
    String of(Euros left, List<Award> awards, Map<ClaimId, Claim> claims) {
        if (!left.isPositive() || !awards.stream().allMatch(award -> claims.containsKey(award.claim()))) {
            return "";
        }
        Claim smallest = null;
        Euros least = Euros.ZERO;
        for (Award award : awards) {
            Claim claim = Objects.requireNonNull(claims.get(award.claim()));
            Euros lacking = lacking(claim, award.amount());
            if (award.amount().compareTo(claim.room()) < 0 && (smallest == null || lacking.compareTo(least) < 0)) {
                smallest = claim;
                least = lacking;
            }
        }
        if (smallest == null) {
            return messages.in("toutes les demandes ont atteint leur plafond", "all claims are at their ceilings");
        }
        if (inside() instanceof AllocationPolicy.InFull) {
            return messages.in("ne suffit pas à toutes les demandes ensemble", "not enough for all claims together");
        }
        return least.compareTo(left) > 0
                ? messages.in(
                        "ne suffit pour aucune demande restante\u00a0: il faudrait " + values.of(least)
                                + " à la plus petite, " + smallest.id(),
                        "not enough for any claim that remains: the smallest, " + smallest.id() + ", would take "
                                + values.of(least))
                : messages.in(
                        "la règle de répartition ne l’attribue à aucune autre demande",
                        "the policy gives it to no other claim");
    }

    /** Writes why some of the whole envelope is left. What groups leave is said under each of them. */
    String ofWhole(Allocation allocation, List<AwardGroups.Group> groups, Map<ClaimId, Claim> claims) {
        boolean leftByGroups =
                policy instanceof AllocationPolicy.Grouped grouped && grouped.flowBack() != FlowBack.TO_ALL_CLAIMS;
        if (!leftByGroups || !allocation.unallocated().isPositive() || groups.isEmpty()) {
            return of(allocation.unallocated(), allocation.awards(), claims);
        }
        Euros inNoGroup = allocation
                .envelope()
                .minus(Euros.sum(
                        groups.stream().map(AwardGroups.Group::envelope).toList()));
        String byGroups = messages.in(
                "laissé par les groupes (voir leurs sous-totaux)", "left by the groups (see their sub-totals)");
        if (!inNoGroup.isPositive()) {
            return byGroups;
        }
        String amount = values.of(inNoGroup);
        return messages.in(amount + " ne reviennent à aucun groupe", amount + " belong to no group")
                + (inNoGroup.equals(allocation.unallocated())
                        ? ""
                        : messages.in(", le reste est ", ", the rest is ") + byGroups);
    }

    private Euros lacking(Claim claim, Euros award) {
        return award.isZero() && servesParts()
                ? claim.leastAward()
                : claim.room().minus(award);
    }

    /** Whether a claim may get less than all that may still be granted. */
    private boolean servesParts() {
        return inside() instanceof AllocationPolicy.Useful
                || (inside() instanceof AllocationPolicy.Ranked ranked && ranked.whenTooLarge() == WhenTooLarge.PART);
    }

    private AllocationPolicy inside() {
        return policy instanceof AllocationPolicy.Grouped grouped ? grouped.inside() : policy;
    }
}
