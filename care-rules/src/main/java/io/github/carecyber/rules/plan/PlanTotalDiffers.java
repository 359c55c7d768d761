package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** declaredTotal = sum of all expenses, if the plan declares a total. */
final class PlanTotalDiffers implements PlanRule {

    private static final DataPath PATH = DataPath.of("declaredTotal");

    private static final Rule RULE = Rule.of(
                    "plan.expense.plan-total-differs",
                    Severity.ERROR,
                    BilingualText.of("Total du plan égal à ses dépenses", "Total of the plan equal to its expenses"),
                    BilingualText.of(
                            "Le plan déclare un total de {declared}, mais ses dépenses indiquées s’élèvent à {computed}.",
                            "The plan declares a total of {declared}, but its expenses stated come to {computed}."))
            .withRationale(BilingualText.of(
                    "Un total est la somme de ses lignes\u00a0: s’il en diffère, un montant est faux ou une dépense manque.",
                    "A total is the sum of its lines: if it differs, an amount is wrong or an expense is missing."))
            .withReads("/declaredTotal", "/actions/*/expenses/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Euros declared = context.plan().declaredTotal();
        Total total = context.expenseTotal();
        if (declared == null) {
            return;
        }
        if (total.differsFrom(declared)) {
            findings.violated(
                    RULE,
                    PATH,
                    Arguments.none()
                            .with("declared", declared)
                            .with("computed", total.least().orElseThrow()));
        } else {
            findings.undecided(RULE, PATH, total.gaps());
        }
    }
}
