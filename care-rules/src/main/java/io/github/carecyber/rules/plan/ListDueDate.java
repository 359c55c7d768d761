package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * By when the list wants an exploitable weakness dealt with: information only, since it is a deadline of another country. A weakness
 * whose actions are all done is dealt with, and nothing is said of it.
 */
final class ListDueDate implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.weakness.list-due-date",
                    Severity.INFO,
                    BilingualText.of(
                            "Échéance de la liste des vulnérabilités exploitées",
                            "Due date on the list of exploited vulnerabilities"),
                    BilingualText.of(
                            "Pour {vulnerability}, dont relève la faille {weakness}, la liste {version} fixe aux administrations fédérales des États-Unis l’échéance du {due}\u00a0; elle n’oblige personne ici.",
                            "For {vulnerability}, on which the weakness {weakness} rests, the list {version} sets the federal agencies of the United States the deadline of {due}; it binds nobody here."))
            .withRationale(
                    BilingualText.of(
                            "La date limite de la liste s’impose aux administrations fédérales des États-Unis, non aux établissements français\u00a0: elle n’est ici qu’un repère d’urgence.",
                            "The list’s due date binds the federal agencies of the United States, not French establishments: here it is only a sign of urgency."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Set<WeaknessId> dealtWith = dealtWith(context);
        Predicate<Place<Weakness>> mayBreak =
                weakness -> !Boolean.FALSE.equals(weakness.value().exploitable())
                        && !dealtWith.contains(weakness.value().id());
        for (ListedWeaknesses.Listed listed : context.listed().forRule(RULE, mayBreak, findings)) {
            Place<Weakness> weakness = listed.weakness();
            if (weakness.value().exploitable() == null) {
                findings.missing(RULE, weakness.path(), weakness.at("exploitable"));
            } else {
                findings.violated(
                        RULE,
                        weakness.at("vulnerabilities"),
                        context.listed()
                                .arguments(context, listed)
                                .with("due", listed.entry().due()));
            }
        }
    }

    /** Returns the weaknesses that some action answers and of which every such action is done, abandoned ones aside. */
    private static Set<WeaknessId> dealtWith(PlanContext context) {
        Set<WeaknessId> answered = new HashSet<>();
        Set<WeaknessId> open = new HashSet<>();
        for (Place<RemediationAction> action : context.actions().places()) {
            if (!PlanContext.isAbandoned(action)) {
                (action.value().status() == ActionStatus.DONE ? answered : open)
                        .addAll(action.value().weaknesses());
            }
        }
        answered.removeAll(open);
        return answered;
    }
}
