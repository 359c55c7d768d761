package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every expense that a line of financing pays is in the plan. */
final class UnknownExpense implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.reference.unknown-expense",
                    Severity.ERROR,
                    BilingualText.of("Dépenses citées présentes dans le plan", "Expenses cited are in the plan"),
                    BilingualText.of(
                            "Une ligne de financement cite la dépense {expense}, qui ne figure dans aucune action du plan.",
                            "A line of financing cites the expense {expense}, which is in no action of the plan."))
            .withRationale(BilingualText.of(
                    "Un financement pour une dépense absente du plan ne paie rien que l’on puisse vérifier.",
                    "Financing of an expense that is not in the plan pays for nothing that can be checked."))
            .withReads("/actions/*/expenses/*/id", "/financing/./expenses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.financedExpenses()
                .unknown(RULE, findings, (line, expense) -> Arguments.none().with("expense", expense));
    }
}
