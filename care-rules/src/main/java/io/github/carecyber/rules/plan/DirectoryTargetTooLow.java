package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * No action aims at a lower level of directory security than an objective of the call that it serves asks for.
 *
 * <p>Where the level depends on the year, that of the year in which the action ends counts.
 */
final class DirectoryTargetTooLow implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.directory-target-too-low",
                    Severity.ERROR,
                    BilingualText.of("Niveau visé pour l’annuaire suffisant", "Directory level aimed at high enough"),
                    BilingualText.of(
                            "L’action {action} vise le niveau {target} pour l’annuaire\u00a0; l’objectif {objective} de l’appel demande au moins {least} ({source}).",
                            "Action {action} aims at level {target} for the directory; the call’s objective {objective} asks for at least {least} ({source})."))
            .withRationale(
                    BilingualText.of(
                            "L’objectif de l’appel fixe un niveau minimal\u00a0: une action qui vise moins ne peut pas l’atteindre, même réussie.",
                            "The call’s objective sets a lowest level: an action that aims at less cannot reach it, even if it succeeds."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final BilingualText PARAMETER = BilingualText.of("objectifs", "objectives");

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().stream().anyMatch(action -> action.directoryTarget() != null)) {
            KnownParameter.read(RULE, PARAMETER, context.call().objectives(), findings)
                    .ifPresent(objectives -> check(objectives, context, findings));
        }
    }

    private static void check(KnownParameter<List<Objective>> objectives, PlanContext context, Findings findings) {
        Map<ObjectiveId, Objective> known = ServedObjectives.byId(objectives.value());
        for (Place<RemediationAction> action : context.actions().places()) {
            AdsLevel target = action.value().directoryTarget();
            if (target == null || action.value().status() == ActionStatus.ABANDONED) {
                continue;
            }
            for (Objective objective : ServedObjectives.of(action.value(), known)) {
                LocalDate end = action.value().end();
                int least = DirectoryScores.askedBy(objective, end).orElse(0);
                if (target.value() < least) {
                    findings.violated(
                            RULE,
                            action.at("directoryTarget"),
                            Arguments.none()
                                    .with("action", context.actions().label(action))
                                    .with("target", target.value())
                                    .with("objective", objective.id())
                                    .with("least", least)
                                    .with("source", objectives.source()));
                } else if (end == null && DirectoryScores.isYearly(objective)) {
                    findings.missing(RULE, action.at("directoryTarget"), action.at("end"));
                }
            }
        }
    }
}
