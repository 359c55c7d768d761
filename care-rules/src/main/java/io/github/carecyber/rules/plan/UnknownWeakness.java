package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every weakness that an action answers is in the plan. */
final class UnknownWeakness implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.reference.unknown-weakness",
                    Severity.ERROR,
                    BilingualText.of("Failles citées présentes dans le plan", "Weaknesses cited are in the plan"),
                    BilingualText.of(
                            "L’action {action} répond à la faille {weakness}, qui ne figure pas dans le plan.",
                            "Action {action} answers the weakness {weakness}, which is not in the plan."))
            .withRationale(BilingualText.of(
                    "Une action qui répond à une faille absente ne montre pas quel risque elle réduit.",
                    "An action that answers a weakness that is not there does not show which risk it cuts."))
            .withReads("/weaknesses/*/id", "/actions/./weaknesses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.answers()
                .unknown(
                        RULE,
                        findings,
                        (action, weakness) -> Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("weakness", weakness));
    }
}
