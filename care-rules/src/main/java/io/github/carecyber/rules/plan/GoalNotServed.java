package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Each of the programme's two goals is served by an action that is not abandoned: less risk of intrusion and spread, and fast
 * recovery. Undecided while an action says nothing of its effects, which {@link NoEffect} reports.
 */
final class GoalNotServed implements PlanRule {

    private static final BilingualText PROTECTION =
            BilingualText.of("réduire le risque d’intrusion et de propagation", "less risk of intrusion and spread");

    private static final BilingualText RECOVERY = BilingualText.of("reprendre vite l’activité", "fast recovery");

    private static final Rule RULE = Rule.of(
                    "plan.effect.goal-not-served",
                    Severity.WARNING,
                    BilingualText.of("Les deux buts du programme servis", "Both goals of the programme served"),
                    BilingualText.of(
                            "Aucune action ne sert ce but du programme\u00a0: {goal}.",
                            "No action serves this goal of the programme: {goal}."))
            .withRationale(
                    BilingualText.of(
                            "Le programme a deux buts, empêcher les attaques et rétablir vite l’activité\u00a0: un plan qui n’en sert qu’un laisse l’autre de côté.",
                            "The programme has two goals, that attacks fail and that establishments recover fast: a plan that serves one leaves the other aside."))
            .withReads("/actions/*/effects", "/actions/*/status");

    private static final Set<Effect> EVERY = Set.of(Effect.values());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().isEmpty()) {
            findings.missing(RULE, PlanContext.ACTIONS, PlanContext.ACTIONS);
            return;
        }
        Set<Effect> served = EnumSet.noneOf(Effect.class);
        List<Gap> gaps = new ArrayList<>();
        for (Place<RemediationAction> action : context.actions().places()) {
            if (!PlanContext.isAbandoned(action)) {
                Set<Effect> effects = action.value().effects();
                if (effects.isEmpty()) {
                    gaps.add(new Gap.MissingFact(action.at("effects")));
                } else if (served.size() < EVERY.size()) {
                    served.addAll(effects);
                }
            }
        }
        boolean isProtecting = served.contains(Effect.PREVENTS_INTRUSION) || served.contains(Effect.LIMITS_SPREAD);
        boolean isRecovering = served.contains(Effect.SPEEDS_RECOVERY);
        if (!gaps.isEmpty()) {
            if (!isProtecting || !isRecovering) {
                findings.undecided(RULE, PlanContext.ACTIONS, gaps);
            }
            return;
        }
        if (!isProtecting) {
            findings.violated(RULE, PlanContext.ACTIONS, Arguments.none().with("goal", PROTECTION));
        }
        if (!isRecovering) {
            findings.violated(RULE, PlanContext.ACTIONS, Arguments.none().with("goal", RECOVERY));
        }
    }
}
