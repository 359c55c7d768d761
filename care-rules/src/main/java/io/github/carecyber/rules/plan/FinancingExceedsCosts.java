package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * sum of the financing &lt;= sum of the expenses. A warning only: own funds may keep a margin for the unforeseen. Where the financing
 * exceeds the expenses even without own funds, {@link ExternalExceedsCosts} says so.
 */
final class FinancingExceedsCosts implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.exceeds-costs",
                    Severity.WARNING,
                    BilingualText.of("Financement limité aux dépenses", "Financing within the expenses"),
                    BilingualText.of(
                            "Le financement atteint {financing} et dépasse les dépenses, qui s’élèvent à {costs}.",
                            "The financing comes to {financing} and exceeds the expenses of {costs}."))
            .withRationale(
                    BilingualText.of(
                            "Les appels du programme remboursent des coûts réels\u00a0: demander plus que le plan ne coûte appelle une explication.",
                            "The calls of the programme pay for real costs: bringing together more than the plan costs calls for an explanation."))
            .withReads(
                    "/actions/*/status", "/actions/*/expenses/*/amount", "/financing/*/source", "/financing/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Total costs = context.costs();
        Total funds = context.funds();
        if (funds.isWithin(costs) || ExternalExceedsCosts.isBroken(context)) {
            return;
        }
        if (funds.exceeds(costs)) {
            findings.violated(
                    RULE,
                    PlanContext.FINANCING,
                    Arguments.none()
                            .with("financing", funds.least().orElseThrow())
                            .with("costs", costs.most().orElseThrow()));
        } else {
            findings.undecided(RULE, PlanContext.FINANCING, costs.gapsWith(funds));
        }
    }
}
