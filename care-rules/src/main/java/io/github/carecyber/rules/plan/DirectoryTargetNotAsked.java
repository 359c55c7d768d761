package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * An action aims at a level of directory security only if an objective of the call that it serves asks for one: information
 * only, since a hospital may aim higher than a call.
 */
final class DirectoryTargetNotAsked implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.directory-target-not-asked",
                    Severity.INFO,
                    BilingualText.of(
                            "Niveau visé pour l’annuaire demandé par l’appel", "Directory level asked for by the call"),
                    BilingualText.of(
                            "L’action {action} vise le niveau {target} pour l’annuaire, qu’aucun des objectifs de l’appel qu’elle sert ne demande ({source}).",
                            "Action {action} aims at level {target} for the directory, which none of the call’s objectives that it serves asks for ({source})."))
            .withRationale(
                    BilingualText.of(
                            "Seul l’appel fixe un niveau de sécurité de l’annuaire à atteindre\u00a0: viser autre chose est permis, mais ne compte pas pour ses objectifs.",
                            "Only the call sets a level of directory security to reach: aiming at another is allowed, but does not count for its objectives."))
            .withReads("/actions/./objectives", "/actions/./status", "/actions/./directoryTarget");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().stream().anyMatch(action -> action.directoryTarget() != null)) {
            context.call().objectives(RULE, findings).ifPresent(objectives -> check(objectives, context, findings));
        }
    }

    private static void check(CallObjectives objectives, PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            AdsLevel target = action.value().directoryTarget();
            if (target == null || action.value().status() == ActionStatus.ABANDONED) {
                continue;
            }
            if (objectives.servedBy(action.value()).stream()
                    .allMatch(objective -> DirectoryScores.askedBy(objective).isEmpty())) {
                findings.violated(
                        RULE,
                        action.at("directoryTarget"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("target", target.value())
                                .with("source", objectives.source()));
            }
        }
    }
}
