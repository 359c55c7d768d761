package io.github.carecyber.rules.plan;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** The lines of financing add up to an amount that can be held. */
final class FinancingTotalTooLarge implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.total-too-large",
                    Severity.ERROR,
                    BilingualText.of("Somme du financement représentable", "Sum of the financing within range"),
                    BilingualText.of(
                            "La somme du financement dépasse le plus grand montant possible, {largest}\u00a0: un montant est sans doute"
                                    + " faux.",
                            "The sum of the financing is beyond the largest possible amount, {largest}: an amount is probably wrong."))
            .withRationale(
                    BilingualText.of(
                            "Une somme au-delà du plus grand montant possible ne peut pas être calculée exactement, et aucune somme réelle n’en approche.",
                            "A sum beyond the largest possible amount cannot be worked out exactly, and no real sum comes near it."))
            .withReads("/financing/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.funds().tooLarge()) {
            findings.violated(
                    RULE, PlanContext.FINANCING, Arguments.none().with("largest", Euros.ofCents(Long.MAX_VALUE)));
        }
    }
}
