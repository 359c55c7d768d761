package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** amount &gt;= 0 for every line of financing. */
final class FinancingAmountNegative implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.amount-negative",
                    Severity.ERROR,
                    BilingualText.of("Lignes de financement non négatives", "Lines of financing not negative"),
                    BilingualText.of(
                            "Cette ligne de financement est de {amount}\u00a0; elle ne peut pas être négative.",
                            "This line of financing is {amount}; it cannot be negative."))
            .withRationale(BilingualText.of(
                    "Un financement apporte de l’argent\u00a0: un montant négatif fausse la somme des ressources.",
                    "Financing brings money: a negative amount distorts the sum of the funds."))
            .withReads("/financing/./amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<Financing> line : context.financing()) {
            Euros amount = line.value().amount();
            if (amount == null) {
                findings.missing(RULE, line.path(), line.at("amount"));
            } else if (amount.isNegative()) {
                findings.violated(RULE, line.at("amount"), Arguments.none().with("amount", amount));
            }
        }
    }
}
