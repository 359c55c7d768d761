package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * What comes back year after year is a running cost and no investment (<em>dépense récurrente</em>). A warning only: the accounts
 * may have their reasons.
 *
 * <p>Where one half is stated that speaks against the expense, the other is missed; where neither is, there is nothing to compare.
 */
final class RecurringAsInvestment implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.recurring-as-investment",
                    Severity.WARNING,
                    BilingualText.of("Dépenses récurrentes en fonctionnement", "Recurring expenses as running costs"),
                    BilingualText.of(
                            "La dépense {expense} revient chaque année, alors qu’elle est déclarée en investissement.",
                            "The expense {expense} comes back every year, but is stated as an investment."))
            .withRationale(
                    BilingualText.of(
                            "Une dépense qui revient chaque année, comme un abonnement, est d’ordinaire du fonctionnement\u00a0; la présenter en investissement cache le coût des années suivantes.",
                            "An expense that comes back every year, such as a subscription, is usually a running cost; shown as an investment it hides what later years will cost."))
            .withReads("/actions/./expenses/./nature", "/actions/./expenses/./recurring");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<Expense> expense : context.expenses().places()) {
            Boolean recurring = expense.value().recurring();
            ExpenseNature nature = expense.value().nature();
            if (Boolean.TRUE.equals(recurring) && nature == null) {
                findings.missing(RULE, expense.path(), expense.at("nature"));
            } else if (nature == ExpenseNature.INVESTMENT && recurring == null) {
                findings.missing(RULE, expense.path(), expense.at("recurring"));
            } else if (Boolean.TRUE.equals(recurring) && nature == ExpenseNature.INVESTMENT) {
                findings.violated(
                        RULE,
                        expense.at("nature"),
                        Arguments.none().with("expense", context.expenses().label(expense)));
            }
        }
    }
}
