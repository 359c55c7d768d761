package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.programme.Objective;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The objectives of the call that an action serves; those of other calls are left to the rule on unknown objectives. */
final class ServedObjectives {

    private ServedObjectives() {}

    static Map<ObjectiveId, Objective> byId(List<Objective> objectives) {
        Map<ObjectiveId, Objective> byId = new HashMap<>();
        for (Objective objective : objectives) {
            byId.putIfAbsent(objective.id(), objective);
        }
        return byId;
    }

    /** Returns each objective served once, in the order of the action. */
    static List<Objective> of(RemediationAction action, Map<ObjectiveId, Objective> known) {
        if (action.objectives().isEmpty()) {
            return List.of();
        }
        List<Objective> served = new ArrayList<>();
        for (ObjectiveId id : new LinkedHashSet<>(action.objectives())) {
            Objective objective = known.get(id);
            if (objective != null) {
                served.add(objective);
            }
        }
        return served;
    }
}
