package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** sum of the financing &gt;= sum of the expenses. */
final class CostsNotCovered implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.costs-not-covered",
                    Severity.ERROR,
                    BilingualText.of("Financement couvrant les dépenses", "Financing covers the expenses"),
                    BilingualText.of(
                            "Le financement atteint {financing} et ne couvre pas les dépenses indiquées, qui s’élèvent à {costs}.",
                            "The financing comes to {financing} and does not cover the expenses stated, which come to {costs}."))
            .withRationale(
                    BilingualText.of(
                            "Une dépense que rien ne finance ne sera pas faite\u00a0; le plan de financement doit couvrir tous les coûts, fonds propres compris.",
                            "An expense that nothing pays will not be made; the financing must cover all costs, own funds included."))
            .withReads("/actions/*/status", "/actions/*/expenses/*/amount", "/financing/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Total costs = context.costs();
        Total funds = context.funds();
        if (costs.exceeds(funds)) {
            findings.violated(
                    RULE,
                    PlanContext.FINANCING,
                    Arguments.none()
                            .with("financing", funds.most().orElseThrow())
                            .with("costs", costs.least().orElseThrow()));
        } else if (!costs.isWithin(funds)) {
            findings.undecided(RULE, PlanContext.FINANCING, costs.gapsWith(funds));
        }
    }
}
