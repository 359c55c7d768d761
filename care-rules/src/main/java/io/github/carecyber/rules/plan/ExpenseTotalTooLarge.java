package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** The expenses of each action add up to an amount that can be held, and so do those of the plan where no action's are too large. */
final class ExpenseTotalTooLarge implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.total-too-large",
                    Severity.ERROR,
                    BilingualText.of("Somme des dépenses représentable", "Sum of expenses within range"),
                    BilingualText.of(
                            "La somme des dépenses dépasse le plus grand montant possible, {largest}\u00a0: un montant est sans doute"
                                    + " faux.",
                            "The sum of the expenses is beyond the largest possible amount, {largest}: an amount is probably wrong."))
            .withRationale(
                    BilingualText.of(
                            "Une somme au-delà du plus grand montant possible ne peut pas être calculée exactement, et aucune somme réelle n’en approche.",
                            "A sum beyond the largest possible amount cannot be worked out exactly, and no real sum comes near it."))
            .withReads("/actions/*/expenses/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Arguments arguments = Arguments.none().with("largest", Euros.ofCents(Long.MAX_VALUE));
        boolean actionTooLarge = false;
        for (Place<RemediationAction> action : context.actions().places()) {
            if (context.totalOf(action).tooLarge()) {
                actionTooLarge = true;
                findings.violated(RULE, action.at("expenses"), arguments);
            }
        }
        if (!actionTooLarge && context.expenseTotal().tooLarge()) {
            findings.violated(RULE, PlanContext.ACTIONS, arguments);
        }
    }
}
