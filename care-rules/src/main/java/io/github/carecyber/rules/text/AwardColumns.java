package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a table of awards: what was claimed, if that is at hand, what is awarded, and why. */
final class AwardColumns {

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;
    private final boolean withClaims;
    private final boolean withElsewhere;

    private AwardColumns(MessageText messages, Locale locale, boolean withClaims, boolean withElsewhere) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
        this.withClaims = withClaims;
        this.withElsewhere = withElsewhere;
    }

    AwardColumns(MessageText messages, Locale locale) {
        this(messages, locale, false, false);
    }

    /** Returns columns for claims; what was granted elsewhere has one if there is any. */
    static AwardColumns with(Collection<Claim> claims, MessageText messages, Locale locale) {
        boolean elsewhere =
                claims.stream().anyMatch(claim -> !claim.grantedElsewhere().isZero());
        return new AwardColumns(messages, locale, true, elsewhere);
    }

    TextTable table() {
        Set<Integer> figures = IntStream.range(1, heading().size() - 1).boxed().collect(Collectors.toUnmodifiableSet());
        return new TextTable(figures);
    }

    List<String> heading() {
        return cells(
                messages.in("Demande", "Claim"),
                messages.in("Plafond", "Ceiling"),
                messages.in("Par ailleurs", "Elsewhere"),
                messages.in("Attribué", "Award"),
                messages.in("Couverture", "Covered"),
                messages.in("Motif", "Reason"));
    }

    List<String> row(Award award, @Nullable Claim claim, AllocationPolicy policy) {
        return row(award, claim, AwardReasonText.of(award, claim, AwardTies.of(policy), messages, locale));
    }

    /** A row below the heading of its group, which need not be named again. */
    List<String> rowInGroup(Award award, @Nullable Claim claim, AllocationPolicy policy) {
        return award.reason() instanceof AwardReason.InGroup reason
                ? row(
                        award,
                        claim,
                        AwardReasonText.inside(award, reason, claim, AwardTies.of(policy), messages, locale))
                : row(award, claim, policy);
    }

    /** A row that adds up awards. */
    List<String> total(String name, List<Award> awards, Map<ClaimId, Claim> claims, String remark) {
        Euros awarded = Euros.sum(awards.stream().map(Award::amount).toList());
        List<Claim> own = new ArrayList<>();
        for (Award award : awards) {
            Claim claim = claims.get(award.claim());
            if (claim != null) {
                own.add(claim);
            }
        }
        Euros room = Euros.sum(own.stream().map(Claim::room).toList());
        return cells(
                name,
                amount(Euros.sum(own.stream().map(Claim::ceiling).toList())),
                amount(Euros.sum(own.stream().map(Claim::grantedElsewhere).toList())),
                amount(awarded),
                covered(awarded, room),
                remark);
    }

    /** A row with a single amount, below the awards. */
    List<String> rest(String name, Euros amount, String remark) {
        return cells(name, "", "", amount(amount), "", remark);
    }

    String amount(Euros amount) {
        return values.of(amount);
    }

    private List<String> row(Award award, @Nullable Claim claim, String reason) {
        return claim == null
                ? cells(award.claim().value(), "", "", amount(award.amount()), "", reason)
                : cells(
                        award.claim().value(),
                        amount(claim.ceiling()),
                        amount(claim.grantedElsewhere()),
                        amount(award.amount()),
                        covered(award.amount(), claim.room()),
                        reason);
    }

    /** What part of all that may still be granted is awarded, half up to two decimals; nothing of nothing is no part. */
    private String covered(Euros award, Euros room) {
        return room.isPositive() && award.compareTo(room) <= 0
                ? values.rounded(Share.of(award.cents(), room.cents()))
                : "–";
    }

    private List<String> cells(
            String claim, String ceiling, String elsewhere, String award, String covered, String reason) {
        List<String> cells = new ArrayList<>();
        cells.add(claim);
        if (withClaims) {
            cells.add(ceiling);
        }
        if (withElsewhere) {
            cells.add(elsewhere);
        }
        cells.add(award);
        if (withClaims) {
            cells.add(covered);
        }
        cells.add(reason);
        return cells;
    }
}
