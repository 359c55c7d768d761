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
                            + " jusqu’à fin {year}. Déjà engagé auparavant\u00a0: {before} (appels qui ont consommé les crédits\u00a0:"
                            + " {earlier-calls})\u00a0; restait\u00a0: {left}. Dépassement total de ces crédits\u00a0: {total-excess}. Réduisez"
                            + " ou annulez des engagements, ou faites ouvrir des crédits supplémentaires.",
                    "The commitment of {amount} by the call {call} on {day} goes {excess} beyond the appropriation of {appropriated}"
                            + " until the end of {year}. Committed before it: {before} (calls that used the appropriation:"
                            + " {earlier-calls}); left then: {left}. Total excess over this appropriation: {total-excess}. Reduce or cancel"
                            + " commitments, or have more money appropriated."));

    static final Rule NOT_COVERED = Rule.of(
            "budget.commitment.no-appropriation",
            Severity.ERROR,
            BilingualText.of("Engagement couvert par des crédits", "Commitment covered by an appropriation"),
            BilingualText.of(
                    "L’engagement de l’appel {call} au {day} n’est couvert par aucun crédit connu. Ajoutez au programme les crédits qui le couvrent.",
                    "The commitment by the call {call} on {day} is covered by no appropriation on record. Add to the programme the appropriation that covers it."));

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
                    "L’engagement de {amount} de l’appel {call} au {day} figure déjà en {first-place}\u00a0: il est compté deux fois. S’il n’a été pris qu’une fois, supprimez l’un des deux.",
                    "The commitment of {amount} by the call {call} on {day} already stands at {first-place}: it counts twice. If it was made once, remove one of the two."));

    static final Rule AIM = Rule.of(
            "budget.aim.progress",
            Severity.INFO,
            BilingualText.of("Avancement vers le montant visé", "Progress towards the aim"),
            BilingualText.of(
                    "Engagé sur le montant visé d’ici fin {year}\u00a0: {committed} sur {aimed}. Un montant visé ne limite rien.",
                    "Committed towards the aim by the end of {year}: {committed} of {aimed}. An aim limits nothing."));

    private BudgetRules() {}

    static List<Rule> all() {
        return List.of(EXCEEDED, NOT_COVERED, DATE_NOT_COVERED, REPEATED, AIM);
    }
}
