package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.AwardReasonCases;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why an award is what it is, in words. With the claim at hand the words carry all figures that the award follows from; without
 * it, those that all claims share.
 */
final class AwardReasonText implements AwardReasonCases<String> {

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;
    private final ShareText shares;
    private final LineText line;
    private final Euros amount;
    private final Euros fromGroup;
    private final @Nullable Claim claim;
    private final @Nullable TieBreak ties;

    private AwardReasonText(
            MessageText messages,
            Locale locale,
            Euros amount,
            Euros fromGroup,
            @Nullable Claim claim,
            @Nullable TieBreak ties) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
        this.shares = new ShareText(messages, locale, ties, fromGroup);
        this.line = new LineText(messages, locale, ties, fromGroup);
        this.amount = amount;
        this.fromGroup = fromGroup;
        this.claim = claim;
        this.ties = ties;
    }

    /** Writes the reason of an award: with its claim if that is at hand, and with the draw that decides its ties if there is one. */
    static String of(Award award, @Nullable Claim claim, @Nullable TieBreak ties, MessageText messages, Locale locale) {
        return award.reason().fold(new AwardReasonText(messages, locale, award.amount(), Euros.ZERO, claim, ties));
    }

    /** Writes an award from a group's envelope where the group is named already. */
    static String inside(
            Award award,
            AwardReason.InGroup reason,
            @Nullable Claim claim,
            @Nullable TieBreak ties,
            MessageText messages,
            Locale locale) {
        return new AwardReasonText(messages, locale, award.amount(), Euros.ZERO, claim, ties).parts(reason);
    }

    @Override
    public String atCeiling(AwardReason.AtCeiling reason) {
        if (claim == null || claim.grantedElsewhere().isZero()) {
            return claim != null && claim.ceiling().isZero()
                    ? messages.in("plafond nul", "ceiling of zero")
                    : messages.in("plafond atteint", "at its ceiling");
        }
        return claim.room().isZero()
                ? messages.in("plafond déjà atteint par " + before(claim), "its ceiling is met by " + before(claim))
                : messages.in("plafond atteint avec " + before(claim), "at its ceiling with " + before(claim));
    }

    /** What the claim has already: from others, and from its own group if this is a second round. */
    private String before(Claim claim) {
        Euros others = claim.grantedElsewhere().minus(fromGroup);
        String elsewhere = messages.in(
                "les " + values.of(others) + " accordés par ailleurs",
                "the " + values.of(others) + " granted elsewhere");
        String group = messages.in(
                "les " + values.of(fromGroup) + " du groupe", "the " + values.of(fromGroup) + " from its group");
        if (fromGroup.isZero()) {
            return elsewhere;
        }
        return others.isZero() ? group : elsewhere + messages.in(" et ", " and ") + group;
    }

    @Override
    public String shared(AwardReason.Shared reason) {
        return claim == null ? shares.of(reason) : shares.of(reason, claim);
    }

    @Override
    public String inLine(AwardReason.InLine reason) {
        return claim == null ? line.of(reason) : line.of(reason, claim, amount);
    }

    @Override
    public String noWeight(AwardReason.NoWeight reason) {
        return messages.in("poids nul", "its weight is zero");
    }

    @Override
    public String notFunded(AwardReason.NotFunded reason) {
        return messages.in(
                "non financée\u00a0: les demandes, " + values.of(reason.demanded()) + ", dépassent l’enveloppe",
                "not funded: the claims, " + values.of(reason.demanded()) + ", exceed the envelope");
    }

    @Override
    public String dropped(AwardReason.Dropped reason) {
        return messages.in(
                "évincée à l’étape " + values.of(reason.step()) + "\u00a0: sa part aurait été de "
                        + values.of(reason.offered()) + ", en deçà des " + values.of(reason.least())
                        + " qui lui sont utiles",
                "dropped in step " + values.of(reason.step()) + ": its share would have been "
                        + values.of(reason.offered()) + ", below the " + values.of(reason.least())
                        + " that are of use to it");
    }

    @Override
    public String served(AwardReason.Served reason) {
        String left = values.of(reason.left());
        if (claim == null) {
            return rank(reason.rank()) + messages.in("il restait " + left, left + " was left");
        }
        return rank(reason.rank())
                + (amount.compareTo(claim.room()) < 0
                        ? messages.in(
                                "en partie\u00a0: il ne restait que " + left, "in part: only " + left + " was left")
                        : messages.in("intégralement, il restait " + left, "in full, " + left + " was left"));
    }

    @Override
    public String tooLarge(AwardReason.TooLarge reason) {
        String left = values.of(reason.left());
        String french = "rien\u00a0: il ne restait que " + left;
        String english = "nothing: only " + left + " was left";
        if (claim == null) {
            return rank(reason.rank()) + messages.in(french, english);
        }
        String room = values.of(claim.room());
        String least = values.of(claim.leastAward());
        return rank(reason.rank())
                + (claim.leastAward().compareTo(reason.left()) > 0
                        ? messages.in(
                                french + ", pour une demande de " + room + " et un montant utile d’au moins " + least,
                                english + " for its " + room + ", of which " + least + " at least are of use to it")
                        : messages.in(french + ", pour une demande de " + room, english + " for its " + room));
    }

    @Override
    public String afterStop(AwardReason.AfterStop reason) {
        return rank(reason.rank())
                + messages.in(
                        "rien\u00a0: la distribution s’est arrêtée à la demande " + reason.stoppedAt(),
                        "nothing: the order stopped at " + reason.stoppedAt());
    }

    @Override
    public String selected(AwardReason.Selected reason) {
        String before = claim == null || claim.grantedElsewhere().isZero() ? "" : before(claim);
        return messages.in("retenue", "selected")
                + score()
                + (before.isEmpty() ? "" : messages.in(", plafond atteint avec ", ", at its ceiling with ") + before);
    }

    @Override
    public String notSelected(AwardReason.NotSelected reason) {
        String room = claim == null ? "" : values.of(claim.room());
        return messages.in("non retenue", "not selected")
                + score()
                + (room.isEmpty() ? "" : messages.in(" pour " + room, " for " + room));
    }

    private String score() {
        Long score = claim == null ? null : claim.score();
        return score == null ? "" : messages.in(", note ", ", score ") + values.of(score);
    }

    @Override
    public String inGroup(AwardReason.InGroup reason) {
        return messages.in("groupe " + reason.group() + ", enveloppe de ", "group " + reason.group() + ", envelope of ")
                + values.of(reason.envelope())
                + messages.in("\u00a0: ", ": ")
                + parts(reason);
    }

    /** What the award is made of: the part of the group's envelope, and the part of what flowed back if there was any. */
    private String parts(AwardReason.InGroup reason) {
        String inside =
                reason.inside().fold(new AwardReasonText(messages, locale, reason.amount(), Euros.ZERO, claim, ties));
        AwardReason flowedBack = reason.flowedBack();
        Euros rest = amount.minus(reason.amount());
        boolean nothingMore = rest.isZero()
                && (flowedBack instanceof AwardReason.AtCeiling || flowedBack instanceof AwardReason.Selected);
        if (flowedBack == null || nothingMore) {
            return inside;
        }
        Claim then = claim == null
                ? null
                : claim.withGrantedElsewhere(claim.grantedElsewhere().plus(reason.amount()));
        String more = flowedBack.fold(new AwardReasonText(messages, locale, rest, reason.amount(), then, ties));
        return values.of(reason.amount())
                + messages.in(" du groupe\u00a0: ", " from the group: ")
                + inside
                + messages.in("\u00a0; ", "; ")
                + values.of(rest)
                + messages.in(" par reversement\u00a0: ", " flowed back: ")
                + more;
    }

    private String rank(int rank) {
        return messages.in("rang ", "rank ") + values.of(rank) + messages.in(", ", ", ");
    }
}
