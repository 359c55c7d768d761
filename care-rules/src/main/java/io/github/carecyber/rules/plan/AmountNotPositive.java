package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** amount &gt; 0 for every expense. */
final class AmountNotPositive implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.amount-not-positive",
                    Severity.ERROR,
                    BilingualText.of("Dépenses d’un montant positif", "Expenses of a positive amount"),
                    BilingualText.of(
                            "La dépense {expense} est de {amount}\u00a0; une dépense est supérieure à zéro.",
                            "The expense {expense} is {amount}; an expense is more than zero."))
            .withRationale(
                    BilingualText.of(
                            "Une dépense coûte quelque chose\u00a0: un montant nul ou négatif est une saisie manquante, ou une recette qui fausse le total.",
                            "An expense costs something: an amount of zero or less is an entry left out, or income that distorts the total."))
            .withReads("/actions/./expenses/./amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<Expense> expense : context.expenses().places()) {
            Euros amount = expense.value().amount();
            if (amount == null) {
                findings.missing(RULE, expense.path(), expense.at("amount"));
            } else if (!amount.isPositive()) {
                findings.violated(
                        RULE,
                        expense.at("amount"),
                        Arguments.none()
                                .with("expense", context.expenses().label(expense))
                                .with("amount", amount));
            }
        }
    }
}
