package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * No action aims at a lower level of directory security than an objective of the call that it serves asks for.
 *
 * <p>Where the level depends on the year, that of the year in which the action ends counts. Whether a level applies that the call asks
 * for only on a condition cannot be told from the plan.
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
                            "The call’s objective sets a lowest level: an action that aims at less cannot reach it, even if it succeeds."))
            .withReads("/actions/./objectives", "/actions/./status", "/actions/./end", "/actions/./directoryTarget");

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
            for (Objective objective : objectives.servedBy(action.value())) {
                check(action, target, objective, objectives.source(), context, findings);
            }
        }
    }

    private static void check(
            Place<RemediationAction> action,
            AdsLevel target,
            Objective objective,
            BilingualText source,
            PlanContext context,
            Findings findings) {
        LocalDate end = action.value().end();
        List<Target.Score> beyond = beyond(
                target, end == null ? DirectoryScores.inAllYears(objective) : DirectoryScores.askedBy(objective, end));
        int least = beyond.stream()
                .filter(score -> score.condition() == EvidenceCondition.ALWAYS)
                .mapToInt(Target.Score::atLeast)
                .max()
                .orElse(0);
        if (least > 0) {
            findings.violated(
                    RULE,
                    action.at("directoryTarget"),
                    Arguments.none()
                            .with("action", context.actions().label(action))
                            .with("target", target.value())
                            .with("objective", objective.id())
                            .with("least", least)
                            .with("source", source));
            return;
        }
        List<Gap> gaps = new ArrayList<>();
        if (end == null && beyond(target, DirectoryScores.askedBy(objective)).size() > beyond.size()) {
            gaps.add(new Gap.MissingFact(action.at("end")));
        }
        beyond.stream()
                .map(Target.Score::condition)
                .distinct()
                .forEach(condition -> gaps.add(new Gap.CannotTell(action.at("directoryTarget"), reason(condition))));
        findings.undecided(RULE, action.at("directoryTarget"), gaps);
    }

    private static List<Target.Score> beyond(AdsLevel target, List<Target.Score> asked) {
        return asked.stream().filter(score -> score.atLeast() > target.value()).toList();
    }

    private static BilingualText reason(EvidenceCondition condition) {
        return switch (condition) {
            case ALWAYS -> throw new IllegalArgumentException("What always applies leaves nothing open.");
            case TRAJECTORY ->
                onlyIf("si l’objectif est atteint par une trajectoire", "if the objective is met by a trajectory");
            case JUSTIFIED_ABSENCE -> onlyIf("si une absence est justifiée", "if an absence is justified");
            case HOSPITAL_GROUP -> onlyIf("si le candidat est un GHT", "if the applicant is a GHT");
            case DEDICATED_DIRECTORY ->
                onlyIf(
                        "si un annuaire Active Directory dédié protège les sauvegardes",
                        "if a dedicated Active Directory protects the backups");
        };
    }

    private static BilingualText onlyIf(String french, String english) {
        return BilingualText.of(
                "L’appel ne demande un niveau supérieur que " + french + ", ce que le plan ne dit pas.",
                "The call asks for a higher level only " + english + ", which the plan does not say.");
    }
}
