package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.Set;

/** Every objective of the call is served by an action. A warning only: an objective may have been reached before. */
final class ObjectiveNotServed implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.objective.not-served",
                    Severity.WARNING,
                    BilingualText.of("Objectifs de l’appel tous servis", "Objectives of the call all served"),
                    BilingualText.of(
                            "Aucune action ne sert l’objectif {objective} de l’appel\u00a0: {title} ({source}).",
                            "No action serves the call’s objective {objective}: {title} ({source})."))
            .withRationale(
                    BilingualText.of(
                            "Le financement suit l’atteinte des objectifs de l’appel\u00a0: un objectif qu’aucune action ne sert a peu de chances d’être atteint.",
                            "The funding follows the call’s objectives being reached: one that no action serves is unlikely to be."))
            .withReads("/actions/*/status", "/actions/*/objectives");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.call().objectives(RULE, findings).ifPresent(objectives -> check(objectives, context, findings));
    }

    private static void check(CallObjectives objectives, PlanContext context, Findings findings) {
        if (context.plan().actions().isEmpty()) {
            findings.missing(RULE, PlanContext.ACTIONS, PlanContext.ACTIONS);
            return;
        }
        Set<ObjectiveId> served = context.served();
        for (Objective objective : objectives.byId().values()) {
            if (!served.contains(objective.id())) {
                findings.violated(
                        RULE,
                        PlanContext.ACTIONS,
                        Arguments.none()
                                .with("objective", objective.id())
                                .with("title", objective.title())
                                .with("source", objectives.source()));
            }
        }
    }
}
