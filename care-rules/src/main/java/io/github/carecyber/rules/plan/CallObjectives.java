package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The objectives of the call, and the words for where they come from.
 *
 * @param call the call
 * @param byId the objectives by identifier, in the order of the call
 * @param source the text that gives them, or who assumes them
 */
record CallObjectives(CallId call, Map<ObjectiveId, Objective> byId, BilingualText source) {

    CallObjectives {
        byId = Collections.unmodifiableMap(byId);
    }

    static CallObjectives of(CallId call, KnownParameter<List<Objective>> known) {
        Map<ObjectiveId, Objective> byId = new LinkedHashMap<>();
        for (Objective objective : known.value()) {
            byId.putIfAbsent(objective.id(), objective);
        }
        return new CallObjectives(call, byId, known.source());
    }

    /**
     * Returns each objective of the call that an action serves once, in the order of the action; those of other calls are left to the
     * rule on unknown objectives.
     */
    List<Objective> servedBy(RemediationAction action) {
        if (action.objectives().isEmpty()) {
            return List.of();
        }
        List<Objective> served = new ArrayList<>();
        for (ObjectiveId id : new LinkedHashSet<>(action.objectives())) {
            Objective objective = byId.get(id);
            if (objective != null) {
                served.add(objective);
            }
        }
        return served;
    }
}
