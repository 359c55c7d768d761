package io.github.carecyber.rules.text;

import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.AwardReasonCases;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Why an award is what it is, in words. */
final class AwardReasonText implements AwardReasonCases<String> {

    private static final int DECIMALS = 6;

    private final MessageText messages;
    private final ValueText values;

    AwardReasonText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.values = ValueText.in(locale);
    }

    String of(AwardReason reason) {
        return reason.fold(this);
    }

    @Override
    public String atCeiling(AwardReason.AtCeiling reason) {
        return messages.in("plafond atteint", "at its ceiling");
    }

    @Override
    public String shared(AwardReason.Shared reason) {
        String share = switch (reason.level().kind()) {
            case FACTOR -> factor(reason);
            case AWARD -> award(reason);
            case LOSS -> loss(reason);
        };
        return share + (reason.hasOddCent() ? messages.in(", centime d’arrondi reçu", ", one odd cent received") : "");
    }

    @Override
    public String inLine(AwardReason.InLine reason) {
        return messages.in("centimes distribués un à un", "cents handed out one by one");
    }

    @Override
    public String noWeight(AwardReason.NoWeight reason) {
        return messages.in("poids nul", "no weight");
    }

    @Override
    public String notFunded(AwardReason.NotFunded reason) {
        return messages.in(
                "non financé\u00a0: les demandes, " + values.of(reason.demanded()) + ", dépassent l’enveloppe",
                "not funded: the claims, " + values.of(reason.demanded()) + ", exceed the envelope");
    }

    @Override
    public String dropped(AwardReason.Dropped reason) {
        return messages.in(
                "évincé à l’étape " + reason.step() + "\u00a0: " + values.of(reason.offered())
                        + " possibles, en deçà du minimum utile de " + values.of(reason.least()),
                "dropped in step " + reason.step() + ": " + values.of(reason.offered())
                        + " possible, below the useful minimum of " + values.of(reason.least()));
    }

    @Override
    public String served(AwardReason.Served reason) {
        return messages.in(
                "rang " + reason.rank() + ", il restait " + values.of(reason.left()),
                "rank " + reason.rank() + ", " + values.of(reason.left()) + " was left");
    }

    @Override
    public String tooLarge(AwardReason.TooLarge reason) {
        return messages.in(
                "rang " + reason.rank() + ", non financé\u00a0: il ne restait que " + values.of(reason.left()),
                "rank " + reason.rank() + ", not funded: only " + values.of(reason.left()) + " was left");
    }

    @Override
    public String afterStop(AwardReason.AfterStop reason) {
        return messages.in(
                "rang " + reason.rank() + ", non financé\u00a0: arrêt à la demande " + reason.stoppedAt(),
                "rank " + reason.rank() + ", not funded: the order stopped at " + reason.stoppedAt());
    }

    @Override
    public String notSelected(AwardReason.NotSelected reason) {
        return messages.in("hors du meilleur portefeuille", "not in the best portfolio");
    }

    @Override
    public String inGroup(AwardReason.InGroup reason) {
        AwardReason flowedBack = reason.flowedBack();
        return messages.in("enveloppe ", "envelope of ")
                + reason.group() + messages.in("\u00a0: ", ": ")
                + values.of(reason.amount()) + ", " + of(reason.inside())
                + (flowedBack == null
                        ? ""
                        : messages.in("\u00a0; reversement\u00a0: ", "; flowed back: ") + of(flowedBack));
    }

    private String factor(AwardReason.Shared reason) {
        Ratio factor = reason.level().value();
        return reason.rule() == SharingRule.PROPORTIONAL_TO_WEIGHT
                ? messages.in(
                        decimals(factor, -2) + "\u00a0€ par unité de poids (" + factor + " centimes)",
                        "€" + decimals(factor, -2) + " per unit of weight (" + factor + " cents)")
                : messages.in(
                        decimals(factor, 2) + "\u00a0% du plafond (" + factor + ")",
                        decimals(factor, 2) + "% of the ceiling (" + factor + ")");
    }

    private String award(AwardReason.Shared reason) {
        Ratio level = reason.level().value();
        return messages.in(
                decimals(level, -2) + "\u00a0€ au plus pour chacun (" + level + " centimes)",
                "€" + decimals(level, -2) + " at most for each (" + level + " cents)");
    }

    private String loss(AwardReason.Shared reason) {
        Ratio level = reason.level().value();
        return messages.in(
                decimals(level, -2) + "\u00a0€ de moins pour chacun (" + level + " centimes)",
                "€" + decimals(level, -2) + " less for each (" + level + " cents)");
    }

    /** Writes a ratio for the eye: its first decimals, cut and not rounded. */
    private String decimals(Ratio ratio, int places) {
        BigDecimal denominator = new BigDecimal(ratio.denominator());
        BigDecimal shown = new BigDecimal(ratio.numerator()).movePointRight(places);
        BigDecimal cut = shown.divide(denominator, DECIMALS, RoundingMode.DOWN);
        String more = cut.multiply(denominator).compareTo(shown) == 0 ? "" : "…";
        String decimals = cut.stripTrailingZeros().toPlainString();
        return messages.in(decimals.replace('.', ','), decimals) + more;
    }
}
