package io.github.carecyber.json.oscal;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who answers what in a plan, and by which name each part is known; parts are counted from zero. */
final class PlanIndex {

    private final RemediationPlan plan;
    private final List<String> weaknessNames = new ArrayList<>();
    private final List<String> actionNames = new ArrayList<>();
    private final Map<WeaknessId, Integer> weaknesses = new HashMap<>();
    private final Map<ActionId, Integer> actions = new HashMap<>();
    private final List<List<Integer>> answers = new ArrayList<>();
    private final List<List<Integer>> answered = new ArrayList<>();

    PlanIndex(RemediationPlan plan) {
        this.plan = plan;
        Names names = new Names();
        for (int position = 0; position < plan.weaknesses().size(); position++) {
            Weakness weakness = plan.weaknesses().get(position);
            WeaknessId id = weakness.id();
            weaknessNames.add(names.of("weakness", id));
            answers.add(new ArrayList<>());
            if (id != null) {
                weaknesses.putIfAbsent(id, position);
            }
        }
        for (int position = 0; position < plan.actions().size(); position++) {
            RemediationAction action = plan.actions().get(position);
            ActionId id = action.id();
            actionNames.add(names.of("action", id));
            if (id != null) {
                actions.putIfAbsent(id, position);
            }
            answered.add(weaknessesOf(action));
            for (int weakness : answered.get(position)) {
                answers.get(weakness).add(position);
            }
        }
    }

    private List<Integer> weaknessesOf(RemediationAction action) {
        Set<Integer> found = new LinkedHashSet<>();
        if (action.status() != ActionStatus.ABANDONED) {
            for (WeaknessId id : action.weaknesses()) {
                Integer position = weaknesses.get(id);
                if (position != null) {
                    found.add(position);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The UUID of a part of the plan as a whole, such as its applicant. */
    String uuidOf(String part) {
        return NamedUuid.of(part + "#" + plan.applicant() + "#" + plan.id());
    }

    /** The UUID of what a weakness becomes. */
    String weaknessUuid(String part, int weakness) {
        return uuidOf(part + "#" + weaknessNames.get(weakness));
    }

    /** The UUID of what an action becomes. */
    String actionUuid(String part, int action) {
        return uuidOf(part + "#" + actionNames.get(action));
    }

    /** The UUID of a remediation, which is an action for one weakness. */
    String remediationUuid(int action, int weakness) {
        return uuidOf("remediation#" + weaknessNames.get(weakness) + "#" + actionNames.get(action));
    }

    /** The actions that answer a weakness. */
    List<Integer> answersTo(int weakness) {
        return answers.get(weakness);
    }

    /** The weaknesses that an action answers. */
    List<Integer> answeredBy(int action) {
        return answered.get(action);
    }

    /** Tells whether an action has a task: under the first weakness that it answers. */
    boolean hasTask(int action) {
        return !answered.get(action).isEmpty();
    }

    /** The actions that an action waits for, as far as the plan holds them. */
    List<Integer> dependenciesOf(int action) {
        Set<Integer> found = new LinkedHashSet<>();
        for (ActionId id : plan.actions().get(action).dependsOn()) {
            Integer position = actions.get(id);
            if (position != null) {
                found.add(position);
            }
        }
        return List.copyOf(found);
    }

    /** Names of parts: by their identifiers, and by their count where these are missing or repeated. */
    static final class Names {

        private final Map<String, Integer> given = new HashMap<>();

        /** Returns a name that no other part has; an identifier holds no number sign. */
        String of(String kind, @Nullable Object id) {
            String name = kind + "#" + (id == null ? "" : id);
            int before = given.merge(name, 1, Integer::sum) - 1;
            return before == 0 ? name : name + "#" + before;
        }
    }
}
