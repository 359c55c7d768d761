package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.wording.PlanTerms;
import java.util.List;
import java.util.Set;

/**
 * Every expense that the call is asked to pay is of a category that it funds (<em>dépense éligible</em>); those of abandoned actions are
 * left out.
 */
final class CategoryNotEligible implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.category-not-eligible",
                    Severity.ERROR,
                    BilingualText.of("Dépenses de nature éligible", "Expenses of an eligible category"),
                    BilingualText.of(
                            "La dépense {expense} relève de la nature «\u00a0{category}\u00a0», que l’appel ne finance pas ({source}).",
                            "The expense {expense} is of the category “{category}”, which the call does not fund ({source})."))
            .withRationale(BilingualText.of(
                    "L’appel fixe les natures de dépenses qu’il finance\u00a0; une autre reste à la charge du candidat.",
                    "The call sets the categories that it funds; any other is for the applicant to pay."))
            .withReads(
                    "/financing",
                    "/actions/*/id",
                    "/actions/*/status",
                    "/actions/*/expenses/*/id",
                    "/actions/*/expenses/*/amount",
                    "/actions/./expenses/./category");

    private static final BilingualText PARAMETER = BilingualText.of("dépenses éligibles", "eligible expenses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (!context.payable().isEmpty()) {
            context.call()
                    .read(RULE, PARAMETER, FundingCall::eligibleExpenses, findings)
                    .ifPresent(eligible -> check(eligible, context, findings));
        }
    }

    private static void check(KnownParameter<Set<ExpenseCategory>> eligible, PlanContext context, Findings findings) {
        List<Place<Expense>> doubtful = context.payable().stream()
                .filter(expense -> expense.value().category() == null
                        || !eligible.value().contains(expense.value().category()))
                .toList();
        if (doubtful.isEmpty()) {
            return;
        }
        AskedOfCall asked = new AskedOfCall(context);
        for (Place<Expense> expense : doubtful) {
            ExpenseCategory category = expense.value().category();
            if (category != null) {
                asked.violated(
                        RULE,
                        expense,
                        "category",
                        () -> Arguments.none()
                                .with("expense", context.expenses().label(expense))
                                .with("category", PlanTerms.of(category))
                                .with("source", eligible.source()),
                        findings);
            } else if (asked.about(expense) != AskedOfCall.Answer.NO) {
                findings.missing(RULE, expense.path(), expense.at("category"));
            }
        }
    }
}
