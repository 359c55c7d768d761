package io.github.carecyber.rules.insight;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what a plan costs. */
final class Costing {

    private final CostDraft total = new CostDraft();
    private final Map<Effect, CostDraft> byEffect = new EnumMap<>(Effect.class);
    private final CostDraft withoutEffect = new CostDraft();
    private final Map<ObjectiveId, CostDraft> byObjective = new HashMap<>();
    private final CostDraft withoutObjective = new CostDraft();
    private final CostDraft abandoned = new CostDraft();

    private Costing() {}

    static CostSummary of(RemediationPlan plan) {
        Costing costing = new Costing();
        plan.actions().forEach(costing::add);
        return new CostSummary(
                costing.total.finish(),
                finished(costing.byEffect),
                costing.withoutEffect.finish(),
                finished(costing.byObjective),
                costing.withoutObjective.finish(),
                costing.abandoned.finish());
    }

    private void add(RemediationAction action) {
        CostDraft own = CostDraft.of(action);
        if (action.status() == ActionStatus.ABANDONED) {
            abandoned.add(own);
            return;
        }
        total.add(own);
        for (Effect effect : action.effects()) {
            byEffect.computeIfAbsent(effect, unused -> new CostDraft()).add(own);
        }
        if (action.effects().isEmpty()) {
            withoutEffect.add(own);
        }
        for (ObjectiveId objective : new HashSet<>(action.objectives())) {
            byObjective.computeIfAbsent(objective, unused -> new CostDraft()).add(own);
        }
        if (action.objectives().isEmpty()) {
            withoutObjective.add(own);
        }
    }

    private static <K extends Comparable<? super K>> Map<K, Cost> finished(Map<K, CostDraft> drafts) {
        Map<K, Cost> costs = new TreeMap<>();
        drafts.forEach((key, draft) -> costs.put(key, draft.finish()));
        return costs;
    }
}
