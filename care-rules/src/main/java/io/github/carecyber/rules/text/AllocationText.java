package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.ProportionalTo;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An allocation as a table: each award with its reason, their total, and what is left, which add up to the envelope. */
final class AllocationText {

    private static final int FACTOR_DECIMALS = 6;
    private static final String GAP = "  ";

    private final MessageText messages;
    private final ValueText values;

    AllocationText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.values = ValueText.in(locale);
    }

    String of(Allocation allocation) {
        Euros awarded = allocation.envelope().minus(allocation.unallocated());
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                messages.in("Demande", "Claim"), messages.in("Attribué", "Award"), messages.in("Motif", "Reason")));
        for (Award award : allocation.awards()) {
            rows.add(new Row(
                    award.claim().value(), values.of(award.amount()), reason(award.reason(), allocation.policy())));
        }
        rows.add(new Row(messages.in("Total attribué", "Total awarded"), values.of(awarded), ""));
        rows.add(new Row(messages.in("Non attribué", "Unallocated"), values.of(allocation.unallocated()), ""));
        rows.add(new Row(messages.in("Enveloppe", "Envelope"), values.of(allocation.envelope()), ""));
        int names = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        int amounts = rows.stream().mapToInt(row -> row.amount().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            String line = row.name()
                    + " ".repeat(names - row.name().length())
                    + GAP
                    + " ".repeat(amounts - row.amount().length())
                    + row.amount()
                    + GAP
                    + row.reason();
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String reason(AwardReason reason, AllocationPolicy policy) {
        return reason.<String>fold(
                atCeiling -> messages.in("plafond atteint", "at its ceiling"),
                scaled -> factor(scaled.factor(), policy)
                        + (scaled.roundedUp()
                                ? messages.in(", centime d’arrondi reçu", ", one odd cent received")
                                : ""),
                notFunded -> messages.in(
                        "non financé\u00a0: les demandes, " + values.of(notFunded.demanded())
                                + ", dépassent l’enveloppe",
                        "not funded: the claims, " + values.of(notFunded.demanded()) + ", exceed the envelope"),
                noWeight -> messages.in("poids nul", "no weight"));
    }

    /** What the factor does to a claim, exact and, for the eye, with its first decimals, cut and not rounded. */
    private String factor(Ratio factor, AllocationPolicy policy) {
        boolean byWeight = policy.fold(inFull -> false, proportional -> proportional.to() == ProportionalTo.WEIGHT);
        // By ceiling the factor is a share, shown in percent; by weight it is in cents per unit, shown in euros.
        BigDecimal numerator = new BigDecimal(factor.numerator());
        BigDecimal denominator = new BigDecimal(factor.denominator());
        BigDecimal shown = byWeight ? numerator.movePointLeft(2) : numerator.movePointRight(2);
        BigDecimal cut = shown.divide(denominator, FACTOR_DECIMALS, RoundingMode.DOWN);
        String more = cut.multiply(denominator).compareTo(shown) == 0 ? "" : "…";
        String decimals = cut.stripTrailingZeros().toPlainString();
        return byWeight
                ? messages.in(
                        decimals.replace('.', ',') + more + "\u00a0€ par unité de poids (" + factor + " centimes)",
                        "€" + decimals + more + " per unit of weight (" + factor + " cents)")
                : messages.in(
                        decimals.replace('.', ',') + more + "\u00a0% du plafond (" + factor + ")",
                        decimals + more + "% of the ceiling (" + factor + ")");
    }

    private record Row(String name, String amount, String reason) {}
}
