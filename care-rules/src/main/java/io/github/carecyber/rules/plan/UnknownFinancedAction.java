package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every action that a line of financing pays is in the plan. */
final class UnknownFinancedAction implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.unknown-action",
                    Severity.ERROR,
                    BilingualText.of("Actions financées présentes dans le plan", "Actions paid for are in the plan"),
                    BilingualText.of(
                            "Une ligne de financement cite l’action {action}, qui ne figure pas dans le plan.",
                            "A line of financing cites the action {action}, which is not in the plan."))
            .withRationale(BilingualText.of(
                    "Un financement pour une action absente du plan ne paie rien que l’on puisse vérifier.",
                    "Financing of an action that is not in the plan pays for nothing that can be checked."))
            .withReads("/actions/*/id", "/financing/./actions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.financedActions()
                .unknown(RULE, findings, (line, action) -> Arguments.none().with("action", action));
    }
}
