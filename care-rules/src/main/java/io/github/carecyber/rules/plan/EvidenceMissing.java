package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An action that is stated as done shows a document if an objective that it serves asks for one.
 *
 * <p>Documents that are asked for under a condition only are left aside: a plan does not say whether the condition holds.
 */
final class EvidenceMissing implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.evidence.missing",
                    Severity.WARNING,
                    BilingualText.of("Preuves des actions terminées", "Evidence of actions done"),
                    BilingualText.of(
                            "L’action {action} est déclarée terminée, mais ne présente aucune des preuves que demandent les objectifs {objectives} ({source}).",
                            "Action {action} is stated as done but shows none of the evidence that the objectives {objectives} ask for ({source})."))
            .withRationale(
                    BilingualText.of(
                            "L’atteinte d’un objectif se prouve par les pièces que l’appel demande\u00a0; il est plus facile de les réunir dès la fin de l’action.",
                            "That an objective is reached is proved by the documents that the call asks for; they are easier to gather as soon as the action has ended."))
            .withReads("/actions/./objectives", "/actions/./status", "/actions/./evidence");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().stream().anyMatch(EvidenceMissing::showsNothing)) {
            context.call().objectives(RULE, findings).ifPresent(objectives -> check(objectives, context, findings));
        }
    }

    private static boolean showsNothing(RemediationAction action) {
        return action.status() == ActionStatus.DONE
                && action.evidence().isEmpty()
                && !action.objectives().isEmpty();
    }

    private static void check(CallObjectives objectives, PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (!showsNothing(action.value())) {
                continue;
            }
            Set<String> asking = new TreeSet<>();
            List<Gap> awaited = new ArrayList<>();
            for (Objective objective : objectives.servedBy(action.value())) {
                AskedEvidence asked = AskedEvidence.of(List.of(objective));
                awaited.addAll(asked.awaited());
                if (asked.always()) {
                    asking.add(objective.id().toString());
                }
            }
            if (asking.isEmpty()) {
                findings.undecided(RULE, action.at("evidence"), awaited);
            } else {
                findings.violated(
                        RULE,
                        action.at("evidence"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("objectives", asking)
                                .with("source", objectives.source()));
            }
        }
    }
}
