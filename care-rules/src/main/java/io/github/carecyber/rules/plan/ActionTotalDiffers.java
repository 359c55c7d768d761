package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** declaredTotal = sum of the expenses, for every action that declares a total. */
final class ActionTotalDiffers implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.action-total-differs",
                    Severity.ERROR,
                    BilingualText.of(
                            "Total de l’action égal à ses dépenses", "Total of the action equal to its expenses"),
                    BilingualText.of(
                            "L’action {action} déclare un total de {declared}, mais ses dépenses indiquées s’élèvent à {computed}.",
                            "Action {action} declares a total of {declared}, but its expenses stated come to {computed}."))
            .withRationale(BilingualText.of(
                    "Un total est la somme de ses lignes\u00a0: s’il en diffère, un montant est faux ou une dépense manque.",
                    "A total is the sum of its lines: if it differs, an amount is wrong or an expense is missing."))
            .withReads("/actions/./declaredTotal", "/actions/./expenses/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            Euros declared = action.value().declaredTotal();
            if (declared == null) {
                continue;
            }
            Total total = context.totalOf(action);
            if (total.differsFrom(declared)) {
                findings.violated(
                        RULE,
                        action.at("declaredTotal"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("declared", declared)
                                .with("computed", total.least().orElseThrow()));
            } else {
                findings.undecided(RULE, action.at("declaredTotal"), total.gaps());
            }
        }
    }
}
