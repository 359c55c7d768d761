package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.EnumSet;
import java.util.Set;

/**
 * Each of the programme's two goals is served by an action that is not abandoned: less risk of intrusion and spread, and fast
 * recovery.
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
                            "The programme has two goals, that attacks fail and that establishments recover fast: a plan that serves one leaves the other aside."));

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
        for (RemediationAction action : context.plan().actions()) {
            if (action.status() != ActionStatus.ABANDONED) {
                served.addAll(action.effects());
            }
        }
        if (!served.contains(Effect.PREVENTS_INTRUSION) && !served.contains(Effect.LIMITS_SPREAD)) {
            findings.violated(RULE, PlanContext.ACTIONS, Arguments.none().with("goal", PROTECTION));
        }
        if (!served.contains(Effect.SPEEDS_RECOVERY)) {
            findings.violated(RULE, PlanContext.ACTIONS, Arguments.none().with("goal", RECOVERY));
        }
    }
}
