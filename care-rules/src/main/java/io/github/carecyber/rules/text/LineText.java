package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.Place;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cents handed out in line, in words: where the line ended, and what that makes for one claim. */
final class LineText {

    private static final BigInteger TWO = BigInteger.TWO;

    private final MessageText messages;
    private final ValueText values;
    private final RatioText ratios;
    private final CeilingText ceilings;
    private final TieText tie;

    LineText(MessageText messages, Locale locale, @Nullable TieBreak ties, Euros fromGroup) {
        this.messages = messages;
        this.values = ValueText.in(locale);
        this.ratios = new RatioText(messages, locale);
        this.ceilings = new CeilingText(messages, locale, fromGroup);
        this.tie = new TieText(messages, ties);
    }

    /** Writes where the line ended. */
    String of(AwardReason.InLine reason) {
        Place last = reason.last();
        return last == null
                ? nothing()
                : level(reason.rule(), last)
                        + messages.in(
                                "\u00a0; dernier centime à " + last.claim(), "; the last cent went to " + last.claim());
    }

    /** Writes how the award of one claim follows. */
    String of(AwardReason.InLine reason, Claim claim, Euros amount) {
        Place last = reason.last();
        if (last == null) {
            return nothing();
        }
        return switch (last.standing().kind()) {
            case FACTOR -> rounded(reason.rule(), last, claim);
            case AWARD -> held(reason.rule(), last, claim, amount);
            case LOSS -> missing(reason.rule(), last, claim, amount);
        };
    }

    private String nothing() {
        return messages.in("aucun centime n’a été distribué", "no cent was handed out");
    }

    private String level(SharingRule rule, Place last) {
        Ratio value = last.standing().value();
        return switch (last.standing().kind()) {
            case FACTOR ->
                rule == SharingRule.PROPORTIONAL_TO_WEIGHT
                        ? ratios.euros(value)
                                + messages.in(
                                        " par unité de poids, au centime le plus proche",
                                        " per unit of weight, to the nearest cent")
                        : ratios.percentage(value)
                                + messages.in(
                                        " du plafond, au centime le plus proche",
                                        " of the ceiling, to the nearest cent");
            case AWARD ->
                messages.in(
                        ratios.euros(value) + " pour chacune, puis un centime de plus dans l’ordre de départage",
                        ratios.euros(value) + " for each, then one more cent in the order among equals");
            case LOSS ->
                messages.in(
                        ratios.euros(value) + " de moins pour chacune, puis un centime rendu dans l’ordre de départage",
                        ratios.euros(value) + " less for each, then one cent back in the order among equals");
        };
    }

    /** The award is the nearest cent to the exact product, since the line serves half a cent before each whole one. */
    private String rounded(SharingRule rule, Place last, Claim claim) {
        Ratio factor = last.standing().value();
        boolean byWeight = rule == SharingRule.PROPORTIONAL_TO_WEIGHT;
        long base = byWeight
                ? Objects.requireNonNullElse(claim.weight(), 0L)
                : claim.room().cents();
        Ratio exact = Ratio.of(factor.numerator().multiply(BigInteger.valueOf(base)), factor.denominator());
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        String level = byWeight
                ? ratios.euros(factor) + messages.in(" × poids ", " × weight ") + values.of(base)
                : ratios.percentage(factor) + messages.in(" du ", " of the ") + ceilings.of(claim);
        if (parts[1].signum() == 0 || parts[0].bitLength() >= Long.SIZE) {
            return level;
        }
        Ratio part = Ratio.of(parts[1], exact.denominator());
        String whole = values.of(Euros.ofCents(parts[0].longValueExact()));
        String fraction = ratios.partOfCent(part);
        return level
                + messages.in(", soit " + whole + " et " + fraction, ", that is " + whole + " and " + fraction)
                + toNearest(part, last, claim);
    }

    private String toNearest(Ratio part, Place last, Claim claim) {
        int half = part.numerator().multiply(TWO).compareTo(part.denominator());
        if (half != 0) {
            return half < 0
                    ? messages.in(", arrondi au centime inférieur", ", rounded down to the nearest cent")
                    : messages.in(", arrondi au centime supérieur", ", rounded up to the nearest cent");
        }
        if (claim.id().equals(last.claim())) {
            return messages.in(
                    ", qui vaut un centime\u00a0: le dernier distribué",
                    ", which earns a cent: the last one handed out");
        }
        return Boolean.FALSE.equals(tie.isUpTo(claim.id(), last.claim()))
                ? messages.in(
                        ", qui n’en vaut pas un\u00a0: le dernier est allé à " + tie.before(last.claim(), claim.id()),
                        ", which earns none: the last one went to " + tie.before(last.claim(), claim.id()))
                : messages.in(
                        ", qui vaut un centime\u00a0: le dernier est allé à " + tie.after(last.claim(), claim.id()),
                        ", which earns a cent: the last one went to " + tie.after(last.claim(), claim.id()));
    }

    private String held(SharingRule rule, Place last, Claim claim, Euros amount) {
        Ratio level = last.standing().value();
        Ratio award = Ratio.of(BigInteger.valueOf(amount.cents()), BigInteger.ONE);
        int order = award.compareTo(level);
        if (order < 0 && rule == SharingRule.TALMUD) {
            return halfOf(claim);
        }
        return messages.in(ratios.euros(level) + " pour chacune", ratios.euros(level) + " for each")
                + turn(order > 0, last, claim);
    }

    private String missing(SharingRule rule, Place last, Claim claim, Euros amount) {
        Ratio level = last.standing().value();
        BigInteger missing = BigInteger.valueOf(claim.room().cents()).subtract(BigInteger.valueOf(amount.cents()));
        BigInteger[] reached = {missing.multiply(level.denominator()), level.numerator()};
        boolean roomIsLess = BigInteger.valueOf(claim.room().cents())
                        .multiply(level.denominator())
                        .compareTo(level.numerator())
                < 0;
        if (amount.isZero() && roomIsLess) {
            return messages.in(
                    "rien\u00a0: les " + ratios.euros(level) + " retranchés à chacune absorbent son "
                            + ceilings.of(claim),
                    "nothing: the " + ratios.euros(level) + " taken off each use up its " + ceilings.of(claim));
        }
        BigInteger oneLess = level.numerator().subtract(level.denominator());
        if (rule == SharingRule.TALMUD && reached[0].compareTo(oneLess) < 0) {
            return halfOf(claim);
        }
        return messages.in(
                        ratios.euros(level) + " de moins que le " + ceilings.of(claim),
                        ratios.euros(level) + " less than the " + ceilings.of(claim))
                + back(reached[0].compareTo(reached[1]) < 0, last, claim);
    }

    private String halfOf(Claim claim) {
        return messages.in("la moitié du ", "half of the ") + ceilings.of(claim);
    }

    private String turn(boolean came, Place last, Claim claim) {
        return came
                ? messages.in(", et un centime de plus", ", and one cent more") + whyServed(last, claim)
                : whyNotServed(last, claim);
    }

    private String back(boolean came, Place last, Claim claim) {
        return came
                ? messages.in(", un centime rendu", ", one cent back") + whyServed(last, claim)
                : whyNotServed(last, claim);
    }

    private String whyServed(Place last, Claim claim) {
        return claim.id().equals(last.claim())
                ? messages.in(", le dernier", ", the last one")
                : messages.in(
                        " (le dernier est allé à " + tie.after(last.claim(), claim.id()) + ")",
                        " (the last one went to " + tie.after(last.claim(), claim.id()) + ")");
    }

    private String whyNotServed(Place last, Claim claim) {
        return messages.in(
                " (le dernier centime est allé à " + tie.before(last.claim(), claim.id()) + ")",
                " (the last cent went to " + tie.before(last.claim(), claim.id()) + ")");
    }
}
