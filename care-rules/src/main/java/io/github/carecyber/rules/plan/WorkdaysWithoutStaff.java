package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * Days of work of own staff belong to expenses for own staff (<em>ressources internes</em>). Information only: the days may tell the
 * effort behind a purchase. No days and zero days are the same here.
 */
final class WorkdaysWithoutStaff implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.workdays-without-staff",
                    Severity.INFO,
                    BilingualText.of("Jours de travail du personnel interne", "Workdays of own staff"),
                    BilingualText.of(
                            "La dépense {expense} indique {workdays} jour(s) de travail interne, sans relever des ressources internes.",
                            "The expense {expense} states {workdays} workday(s) of own staff, but is not for own staff."))
            .withRationale(
                    BilingualText.of(
                            "L’effort humain et la dépense sont distingués\u00a0: des jours de travail interne sur un achat laissent croire à une erreur de nature.",
                            "Human effort and money are told apart: workdays of own staff on a purchase suggest a wrong category."))
            .withReads("/actions/./expenses/./workdays", "/actions/./expenses/./category");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<Expense> expense : context.expenses().places()) {
            Integer workdays = expense.value().workdays();
            ExpenseCategory category = expense.value().category();
            if (workdays == null || workdays <= 0 || category == ExpenseCategory.OWN_STAFF) {
                continue;
            }
            if (category == null) {
                findings.missing(RULE, expense.path(), expense.at("category"));
            } else {
                findings.violated(
                        RULE,
                        expense.at("workdays"),
                        Arguments.none()
                                .with("expense", context.expenses().label(expense))
                                .with("workdays", workdays));
            }
        }
    }
}
