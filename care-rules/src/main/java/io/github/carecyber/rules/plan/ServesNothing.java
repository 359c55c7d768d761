package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every action that is not abandoned answers a weakness or serves an objective. */
final class ServesNothing implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.serves-nothing",
                    Severity.WARNING,
                    BilingualText.of("Actions utiles au plan", "Actions of use to the plan"),
                    BilingualText.of(
                            "L’action {action} ne répond à aucune faille et ne sert aucun objectif.",
                            "Action {action} answers no weakness and serves no objective."))
            .withRationale(
                    BilingualText.of(
                            "Un plan de remédiation répond aux failles et aux objectifs de l’appel\u00a0: une action sans lien avec eux y est difficile à justifier.",
                            "A remediation plan answers weaknesses and the call’s objectives: an action tied to neither is hard to justify in it."))
            .withReads("/actions/./weaknesses", "/actions/./objectives", "/actions/./status");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (action.value().status() != ActionStatus.ABANDONED
                    && action.value().weaknesses().isEmpty()
                    && action.value().objectives().isEmpty()) {
                findings.violated(
                        RULE,
                        action.path(),
                        Arguments.none().with("action", context.actions().label(action)));
            }
        }
    }
}
