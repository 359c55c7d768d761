package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An allocation as a table: each award with its reason, their total, and what is left, which add up to the envelope. */
final class AllocationText {

    private static final String GAP = "  ";

    private final MessageText messages;
    private final ValueText values;
    private final AwardReasonText reasons;

    AllocationText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.values = ValueText.in(locale);
        this.reasons = new AwardReasonText(messages, locale);
    }

    String of(Allocation allocation) {
        Euros awarded = allocation.envelope().minus(allocation.unallocated());
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                messages.in("Demande", "Claim"), messages.in("Attribué", "Award"), messages.in("Motif", "Reason")));
        for (Award award : allocation.awards()) {
            rows.add(new Row(award.claim().value(), values.of(award.amount()), reasons.of(award.reason())));
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

    private record Row(String name, String amount, String reason) {}
}
