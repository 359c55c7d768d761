package io.github.carecyber.rules.budget;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** The rules on the budget of the programme. */
final class BudgetRules {

    static final Rule EXCEEDED = Rule.of(
            "budget.appropriation.exceeded",
            Severity.ERROR,
            BilingualText.of("Engagements dans la limite des crédits", "Commitments within the appropriation"),
            BilingualText.of(
                    "L’engagement de {amount} de l’appel {call}, au {day}, dépasse de {excess} les crédits de {appropriated} ouverts"
                            + " jusqu’à fin {year}.",
                    "The commitment of {amount} by the call {call} on {day} goes {excess} beyond the appropriation of {appropriated}"
                            + " until the end of {year}."));

    static final Rule NOT_COVERED = Rule.of(
            "budget.commitment.no-appropriation",
            Severity.ERROR,
            BilingualText.of("Engagement couvert par des crédits", "Commitment covered by an appropriation"),
            BilingualText.of(
                    "L’engagement de l’appel {call} au {day} n’est couvert par aucun crédit connu.",
                    "The commitment by the call {call} on {day} is covered by no appropriation on record."));

    static final Rule DATE_NOT_COVERED = Rule.of(
            "budget.date.no-appropriation",
            Severity.ERROR,
            BilingualText.of("Crédits ouverts à la date", "Appropriation on the date"),
            BilingualText.of("Aucun crédit connu ne couvre le {day}.", "No appropriation on record covers {day}."));

    static final Rule REPEATED = Rule.of(
            "budget.commitment.repeated",
            Severity.WARNING,
            BilingualText.of("Engagement saisi une seule fois", "Commitment entered once"),
            BilingualText.of(
                    "L’engagement de {amount} de l’appel {call} au {day} figure déjà en {first-place}\u00a0: il est compté deux fois.",
                    "The commitment of {amount} by the call {call} on {day} already stands at {first-place}: it counts twice."));

    static final Rule AIM = Rule.of(
            "budget.aim.progress",
            Severity.INFO,
            BilingualText.of("Avancement vers le montant visé", "Progress towards the aim"),
            BilingualText.of(
                    "{committed} sont engagés sur les {aimed} visés d’ici fin {year}\u00a0; un montant visé ne limite rien.",
                    "{committed} are committed of the {aimed} aimed at by the end of {year}; an aim limits nothing."));

    private BudgetRules() {}

    static List<Rule> all() {
        return List.of(EXCEEDED, NOT_COVERED, DATE_NOT_COVERED, REPEATED, AIM);
    }
}
