package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.rules.schedule.WaitingGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which action of the plan waits for which, and the cycles in that; an identifier that is used twice stands for no action. Abandoned
 * actions wait for none, and none waits for them.
 */
final class DependencyGraph {

    private static final int[] NOTHING = {};

    private final List<Place<RemediationAction>> places;
    private final WaitingGraph graph;

    DependencyGraph(Register<ActionId, RemediationAction> actions, Links<RemediationAction, ActionId> dependencies) {
        this.places = actions.places();
        int[][] waitedFor = new int[places.size()][];
        for (Place<RemediationAction> action : places) {
            waitedFor[action.position()] = PlanContext.isAbandoned(action) ? NOTHING : waitedFor(action, dependencies);
        }
        this.graph = new WaitingGraph(waitedFor, position -> actions.label(places.get(position)));
    }

    private int[] waitedFor(Place<RemediationAction> action, Links<RemediationAction, ActionId> dependencies) {
        int cited = dependencies.count(action);
        if (cited == 0) {
            return NOTHING;
        }
        int[] known = new int[cited];
        int count = 0;
        for (int position = 0; position < cited; position++) {
            int dependency = dependencies.only(action, position);
            if (dependency != Register.NONE && !PlanContext.isAbandoned(places.get(dependency))) {
                known[count++] = dependency;
            }
        }
        return count == cited ? known : Arrays.copyOf(known, count);
    }

    /** Tells whether an action and one that it depends on wait for each other; an action that depends on itself does. */
    boolean areInOneCycle(Place<RemediationAction> action, Place<RemediationAction> dependency) {
        return graph.areInOneCycle(action.position(), dependency.position());
    }

    /** Returns one cycle for each group of actions that wait for each other, as in {@link WaitingGraph#cycles()}. */
    List<List<Place<RemediationAction>>> cycles() {
        return graph.cycles().stream().map(this::at).toList();
    }

    /** Returns the chain of actions whose weights come to most, as in {@link WaitingGraph#longestChain}. */
    Optional<List<Place<RemediationAction>>> longestChain(long[] weights) {
        return graph.longestChain(weights).map(this::at);
    }

    private List<Place<RemediationAction>> at(List<Integer> positions) {
        return positions.stream().map(places::get).toList();
    }
}
