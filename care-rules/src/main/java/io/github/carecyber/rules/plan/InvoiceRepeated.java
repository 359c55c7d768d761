package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * No two expenses cite the same invoice, upper and lower case and spaces aside; those of abandoned actions are left out.
 *
 * <p>A warning only: one invoice may cover two expenses, and two suppliers may use the same reference.
 */
final class InvoiceRepeated implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.invoice-repeated",
                    Severity.WARNING,
                    BilingualText.of("Factures citées une seule fois", "Invoices cited once"),
                    BilingualText.of(
                            "La dépense {expense} cite la facture {invoice}, citée aussi par la dépense {other-expense}\u00a0: est-ce la"
                                    + " même dépense\u00a0?",
                            "The expense {expense} cites the invoice {invoice}, which the expense {other-expense} cites too: is it"
                                    + " the same expense?"))
            .withRationale(
                    BilingualText.of(
                            "Une facture se présente une seule fois\u00a0: la compter deux fois gonfle le coût et peut faire payer deux fois la même dépense.",
                            "An invoice is presented once: counted twice it inflates the cost and may have the same expense paid twice."))
            .withReads("/actions/*/status", "/actions/*/expenses/*/id", "/actions/*/expenses/*/invoice");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Register<ExpenseId, Expense> expenses = context.expenses();
        // By name and not by place, so that the order of the plan does not decide which one is reported.
        BinaryOperator<Place<Expense>> firstByName =
                BinaryOperator.minBy(Comparator.<Place<Expense>, String>comparing(expenses::label)
                        .thenComparing(expense -> String.valueOf(expense.value().invoice())));
        Map<String, Place<Expense>> firstPlaces = new HashMap<>();
        for (Place<Expense> expense : context.payable()) {
            keyOf(expense).ifPresent(key -> firstPlaces.merge(key, expense, firstByName));
        }
        for (Place<Expense> expense : context.payable()) {
            Place<Expense> first = keyOf(expense).map(firstPlaces::get).orElse(expense);
            if (!first.equals(expense)) {
                findings.violated(
                        RULE,
                        expense.at("invoice"),
                        Arguments.none()
                                .with("expense", expenses.label(expense))
                                .with("invoice", Excerpt.of(expense.value().invoice()))
                                .with("other-expense", expenses.label(first)));
            }
        }
    }

    private static Optional<String> keyOf(Place<Expense> expense) {
        return Optional.of(SpacelessKey.of(expense.value().invoice())).filter(key -> !key.isEmpty());
    }
}
