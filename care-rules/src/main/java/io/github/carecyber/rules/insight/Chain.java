package io.github.carecyber.rules.insight;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.rules.schedule.WaitingGraph;
import io.github.carecyber.rules.schedule.WorkLeft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds the chain of actions with the most work left. */
final class Chain {

    private static final DataPath ACTIONS = DataPath.of("actions");

    /** Stands for an identifier that several actions have. */
    private static final int SEVERAL = -1;

    private Chain() {}

    static @Nullable CriticalPath of(RemediationPlan plan, LocalDate asOf) {
        List<RemediationAction> actions = plan.actions();
        long[] daysLeft = new long[actions.size()];
        int undated = 0;
        for (int position = 0; position < daysLeft.length; position++) {
            OptionalLong days = WorkLeft.days(actions.get(position), asOf);
            daysLeft[position] = days.orElse(0);
            undated += days.isEmpty() ? 1 : 0;
        }
        List<Integer> chain = new WaitingGraph(dependencies(actions), position -> label(actions, position))
                .longestChain(daysLeft)
                .orElse(null);
        if (chain == null) {
            return null;
        }
        List<CriticalPath.Step> steps = new ArrayList<>(chain.size());
        long sum = 0;
        for (int position : chain) {
            steps.add(new CriticalPath.Step(
                    ACTIONS.index(position), actions.get(position).id(), daysLeft[position]));
            sum += daysLeft[position];
        }
        return new CriticalPath(steps, sum, undated);
    }

    private static String label(List<RemediationAction> actions, int position) {
        ActionId id = actions.get(position).id();
        return id == null ? ACTIONS.index(position).toString() : id.value();
    }

    /** What an action waits for; an identifier that stands for no action, or for several, is passed over. */
    private static int[][] dependencies(List<RemediationAction> actions) {
        Map<ActionId, Integer> positions = new HashMap<>();
        for (int position = 0; position < actions.size(); position++) {
            ActionId id = actions.get(position).id();
            if (id != null) {
                positions.merge(id, position, (first, second) -> SEVERAL);
            }
        }
        return actions.stream()
                .map(action -> action.dependsOn().stream()
                        .mapToInt(id -> positions.getOrDefault(id, SEVERAL))
                        .filter(position -> position != SEVERAL)
                        .toArray())
                .toArray(int[][]::new);
    }
}
