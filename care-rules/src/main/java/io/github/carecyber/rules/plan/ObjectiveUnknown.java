package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** Every objective that an action serves is one of the call's, and not of another call. */
final class ObjectiveUnknown implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.objective.unknown",
                    Severity.ERROR,
                    BilingualText.of("Objectifs propres à l’appel", "Objectives of the call"),
                    BilingualText.of(
                            "L’action {action} sert l’objectif {objective}, qui n’est pas un objectif de l’appel {call} ({source}).",
                            "Action {action} serves the objective {objective}, which is no objective of the call {call} ({source})."))
            .withRationale(
                    BilingualText.of(
                            "Seuls les objectifs de l’appel comptent pour son financement\u00a0; un autre vient d’un autre appel ou d’une faute de frappe.",
                            "Only the call’s own objectives count for its funding; another one comes from another call or a typing error."))
            .withReads("/actions/./objectives");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().stream()
                .anyMatch(action -> !action.objectives().isEmpty())) {
            context.call().objectives(RULE, findings).ifPresent(objectives -> check(objectives, context, findings));
        }
    }

    private static void check(CallObjectives objectives, PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            List<ObjectiveId> served = action.value().objectives();
            for (int position = 0; position < served.size(); position++) {
                if (!objectives.byId().containsKey(served.get(position))) {
                    findings.violated(
                            RULE,
                            action.at("objectives").index(position),
                            Arguments.none()
                                    .with("action", context.actions().label(action))
                                    .with("objective", served.get(position))
                                    .with("call", objectives.call())
                                    .with("source", objectives.source()));
                }
            }
        }
    }
}
