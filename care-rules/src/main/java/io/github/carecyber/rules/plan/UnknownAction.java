package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every action that another waits for is in the plan. */
final class UnknownAction implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.reference.unknown-action",
                    Severity.ERROR,
                    BilingualText.of("Actions citées présentes dans le plan", "Actions cited are in the plan"),
                    BilingualText.of(
                            "L’action {action} dépend de l’action {dependency}, qui ne figure pas dans le plan.",
                            "Action {action} depends on action {dependency}, which is not in the plan."))
            .withRationale(BilingualText.of(
                    "Une dépendance envers une action absente ne peut être ni planifiée ni suivie.",
                    "A dependency on an action that is not there can be neither planned nor followed."))
            .withReads("/actions/*/id", "/actions/./dependsOn");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.dependencies()
                .unknown(
                        RULE,
                        findings,
                        (action, dependency) -> Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("dependency", dependency));
    }
}
