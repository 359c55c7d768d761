package io.github.carecyber.rules.text;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.budget.AimPosition;
import io.github.carecyber.rules.budget.AppropriationPosition;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A budget on a date: what can still be committed, each appropriation and aim with what is committed, and the report. */
final class BudgetText {

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;

    BudgetText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    String of(BudgetPosition position) {
        StringBuilder text = new StringBuilder();
        Euros headroom = position.headroom();
        text.append(messages.in("Situation au ", "Position on "))
                .append(DayText.of(position.asOf()).in(locale))
                .append(messages.in("\u00a0: ", ": "))
                .append(
                        headroom == null
                                ? messages.in("marge disponible indéterminée", "cannot tell what is left to commit")
                                : messages.in(
                                        "marge disponible de " + values.of(headroom),
                                        values.of(headroom) + " left to commit"))
                .append('\n');
        position.appropriations().forEach(appropriation -> appropriation(appropriation, text));
        position.aims().forEach(aim -> aim(aim, text));
        if (!position.later().isEmpty()) {
            text.append(messages.in("Engagements postérieurs, non comptés\u00a0: ", "Later commitments, not counted: "))
                    .append(values.of(position.later().size()))
                    .append('\n');
        }
        return text.append(new ReportText(messages, locale).of(position.report()))
                .toString();
    }

    private void appropriation(AppropriationPosition position, StringBuilder text) {
        text.append(messages.in("Crédits ouverts jusqu’à fin ", "Appropriation until the end of "))
                .append(position.appropriation().until())
                .append(messages.in("\u00a0: ", ": "))
                .append(values.of(position.appropriation().amount()))
                .append(messages.in(", engagés ", ", committed "))
                .append(committed(position.committed()))
                .append(messages.in(", restants ", ", left "))
                .append(values.of(position.headroom()))
                .append(excess(position))
                .append(source(position.appropriation().reference()))
                .append('\n');
    }

    /** By how much commitments exceed an appropriation; the report says which of them do. */
    private String excess(AppropriationPosition position) {
        if (position.overCommitted().isEmpty()) {
            return "";
        }
        Euros committed = position.committed();
        return messages.in(", dépassement ", ", exceeded by ")
                + committed(
                        committed == null
                                ? null
                                : committed.minus(position.appropriation().amount()));
    }

    private void aim(AimPosition position, StringBuilder text) {
        text.append(messages.in("Montant visé d’ici fin ", "Aim by the end of "))
                .append(position.aim().until())
                .append(messages.in("\u00a0: ", ": "))
                .append(values.of(position.aim().amount()))
                .append(messages.in(", engagés ", ", committed "))
                .append(committed(position.committed()))
                .append(source(position.aim().reference()))
                .append('\n');
    }

    private String committed(@Nullable Euros amount) {
        return amount == null
                ? messages.in("plus que ce qui peut être compté", "more than can be counted")
                : values.of(amount);
    }

    private String source(LegalReference reference) {
        return " (" + Excerpt.legible(reference.title()) + " ["
                + Phrases.of(reference.confidence()).in(locale) + "])";
    }
}
