package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * sum of the financing other than own funds &lt;= sum of the expenses (<em>surfinancement</em>): nobody else pays for more than there
 * is to pay. Where only own funds go beyond the expenses, {@link FinancingExceedsCosts} warns.
 */
final class ExternalExceedsCosts implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.external-exceeds-costs",
                    Severity.ERROR,
                    BilingualText.of(
                            "Financements extérieurs limités aux dépenses", "External funding within the expenses"),
                    BilingualText.of(
                            "Les financements autres que les fonds propres atteignent {external} et dépassent toutes les dépenses, qui s’élèvent à {costs}.",
                            "The financing other than own funds comes to {external} and exceeds all expenses, which come to {costs}."))
            .withRationale(BilingualText.of(
                    "Les financeurs remboursent des coûts réels\u00a0: ce qu’ils apportent au-delà des dépenses serait payé deux fois.",
                    "Funders pay for real costs: what they bring beyond the expenses would be paid twice."))
            .withReads(
                    "/actions/*/status", "/actions/*/expenses/*/amount", "/financing/*/source", "/financing/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Total external = external(context);
        if (isNothing(external)) {
            return;
        }
        if (external.exceeds(context.costs())) {
            findings.violated(
                    RULE,
                    PlanContext.FINANCING,
                    Arguments.none()
                            .with("external", external.least().orElseThrow())
                            .with("costs", context.costs().most().orElseThrow()));
        } else if (!external.isWithin(context.costs())) {
            findings.undecided(RULE, PlanContext.FINANCING, external.gapsWith(context.costs()));
        }
    }

    /** Tells whether a plan is certain to break this rule. */
    static boolean isBroken(PlanContext context) {
        Total external = external(context);
        return !isNothing(external) && external.exceeds(context.costs());
    }

    private static boolean isNothing(Total external) {
        return external.most().filter(most -> !most.isPositive()).isPresent();
    }

    private static Total external(PlanContext context) {
        return Total.ofSources(context, source -> !(source instanceof FinancingSource.OwnFunds));
    }
}
