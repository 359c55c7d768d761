package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * No action that is still to be done waits for one that is abandoned: either it needs that one no more, or it cannot be done either.
 */
final class WaitsForAbandoned implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.dependency.waits-for-abandoned",
                    Severity.WARNING,
                    BilingualText.of("Aucune attente d’une action abandonnée", "No waiting for abandoned actions"),
                    BilingualText.of(
                            "L’action {action} dépend de l’action {dependency}, qui est abandonnée\u00a0: peut-elle encore être menée\u00a0?",
                            "Action {action} depends on action {dependency}, which is abandoned: can it still be done?"))
            .withRationale(BilingualText.of(
                    "Une action qui en attend une autre, abandonnée, ne commencera pas, à moins que la dépendance soit levée.",
                    "An action that waits for one given up will not start, unless the dependency is dropped."))
            .withReads("/actions/*/id", "/actions/*/status", "/actions/./dependsOn");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Links<RemediationAction, ActionId> dependencies = context.dependencies();
        for (Place<RemediationAction> action : context.actions().places()) {
            ActionStatus status = action.value().status();
            if (status == ActionStatus.DONE || status == ActionStatus.ABANDONED) {
                continue;
            }
            for (int position = 0; position < dependencies.count(action); position++) {
                int index = dependencies.only(action, position);
                if (index != Register.NONE
                        && PlanContext.isAbandoned(context.actions().places().get(index))) {
                    findings.violated(
                            RULE,
                            dependencies.path(action, position),
                            Arguments.none()
                                    .with("action", context.actions().label(action))
                                    .with("dependency", dependencies.identifier(action, position)));
                }
            }
        }
    }
}
