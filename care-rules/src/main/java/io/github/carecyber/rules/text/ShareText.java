package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An exact share cut to the cent, in words: how it follows from the level, what was cut off, and why that came back or did not. */
final class ShareText {

    private final MessageText messages;
    private final ValueText values;
    private final RatioText ratios;
    private final CeilingText ceilings;
    private final TieText tie;

    ShareText(MessageText messages, Locale locale, @Nullable TieBreak ties, Euros fromGroup) {
        this.messages = messages;
        this.values = ValueText.in(locale);
        this.ratios = new RatioText(messages, locale);
        this.ceilings = new CeilingText(messages, locale, fromGroup);
        this.tie = new TieText(messages, ties);
    }

    /** Writes what all claims of the kind share. */
    String of(AwardReason.Shared reason) {
        Mark last = reason.lastCent();
        String share = level(reason.rule(), reason.level(), null);
        return last == null
                ? share
                : share
                        + messages.in(
                                ", et un centime restant (distribués jusqu’à " + ratios.partOfCent(last.remainder())
                                        + " retranché à " + last.claim() + ")",
                                ", and one odd cent (handed out down to " + ratios.partOfCent(last.remainder())
                                        + " cut off from " + last.claim() + ")");
    }

    /** Writes how the award of one claim follows. */
    String of(AwardReason.Shared reason, Claim claim) {
        String share = level(reason.rule(), reason.level(), claim);
        Ratio exact = reason.exactShare(claim);
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        if (parts[1].signum() == 0) {
            return share;
        }
        Ratio cutOff = Ratio.of(parts[1], exact.denominator());
        String whole = values.of(Euros.ofCents(parts[0].longValueExact()));
        String part = ratios.partOfCent(cutOff);
        Mark last = reason.lastCent();
        return share
                + messages.in(", soit " + whole + " et " + part, ", that is " + whole + " and " + part)
                + (last == null
                        ? messages.in(", qui est retranché", ", which is cut off")
                        : messages.in(
                                ", qui vaut un centime restant" + received(cutOff, last, claim),
                                ", which earns an odd cent" + received(cutOff, last, claim)));
    }

    private String received(Ratio cutOff, Mark last, Claim claim) {
        if (claim.id().equals(last.claim())) {
            return messages.in(", le dernier", ", the last one");
        }
        return cutOff.compareTo(last.remainder()) > 0
                ? messages.in(
                        " (le dernier est allé à " + ratios.partOfCent(last.remainder()) + " de " + last.claim() + ")",
                        " (the last one went to " + ratios.partOfCent(last.remainder()) + " of " + last.claim() + ")")
                : messages.in(
                        " (le dernier est allé à une partie égale, de " + tie.after(last.claim(), claim.id()) + ")",
                        " (the last one went to an equal part, of " + tie.after(last.claim(), claim.id()) + ")");
    }

    private String level(SharingRule rule, Level level, @Nullable Claim claim) {
        Ratio value = level.value();
        return switch (level.kind()) {
            case FACTOR ->
                rule == SharingRule.PROPORTIONAL_TO_WEIGHT
                        ? ratios.euros(value) + weight(claim)
                        : ratios.percentage(value) + messages.in(" du ", " of the ") + ceilings.of(claim);
            case AWARD -> award(rule, value, claim);
            case LOSS -> loss(rule, value, claim);
        };
    }

    private String weight(@Nullable Claim claim) {
        Long weight = claim == null ? null : claim.weight();
        return weight == null
                ? messages.in(" par unité de poids", " per unit of weight")
                : messages.in(" × poids ", " × weight ") + values.of(weight);
    }

    private String award(SharingRule rule, Ratio cents, @Nullable Claim claim) {
        String each = ratios.euros(cents);
        return rule == SharingRule.TALMUD && claim != null && isAtMost(half(claim), cents)
                ? messages.in(
                        "la moitié du " + ceilings.of(claim) + ", inférieure aux " + each + " de chacune",
                        "half of the " + ceilings.of(claim) + ", which is no more than the " + each + " for each")
                : messages.in(each + " pour chacune", each + " for each");
    }

    private String loss(SharingRule rule, Ratio cents, @Nullable Claim claim) {
        String less = ratios.euros(cents);
        if (claim != null && rule == SharingRule.TALMUD && isAtMost(half(claim), cents)) {
            return messages.in(
                    "la moitié du " + ceilings.of(claim) + ", que les " + less + " retranchés à chacune n’entament pas",
                    "half of the " + ceilings.of(claim) + ", into which the " + less + " taken off each do not cut");
        }
        if (claim != null
                && rule != SharingRule.TALMUD
                && isAtMost(Ratio.of(claim.room().cents(), 1), cents)) {
            return messages.in(
                    "rien\u00a0: les " + less + " retranchés à chacune absorbent son " + ceilings.of(claim),
                    "nothing: the " + less + " taken off each use up its " + ceilings.of(claim));
        }
        return messages.in(
                less + " de moins que le " + ceilings.of(claim), less + " less than the " + ceilings.of(claim));
    }

    private static Ratio half(Claim claim) {
        return Ratio.of(claim.room().cents(), 2);
    }

    private static boolean isAtMost(Ratio one, Ratio other) {
        return one.compareTo(other) <= 0;
    }
}
