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

    private final List<Place<RemediationAction>> places;
    private final WaitingGraph graph;

    DependencyGraph(Register<ActionId, RemediationAction> actions) {
        this.places = actions.places();
        int[][] dependencies = new int[places.size()][];
        for (Place<RemediationAction> action : places) {
            dependencies[action.position()] =
                    PlanContext.isAbandoned(action) ? new int[0] : dependenciesOf(action.value(), actions);
        }
        this.graph = new WaitingGraph(dependencies, position -> actions.label(places.get(position)));
    }

    private static int[] dependenciesOf(RemediationAction action, Register<ActionId, RemediationAction> actions) {
        int[] known = new int[action.dependsOn().size()];
        int count = 0;
        for (ActionId id : action.dependsOn()) {
            Place<RemediationAction> dependency = actions.find(id).orElse(null);
            if (dependency != null && !PlanContext.isAbandoned(dependency)) {
                known[count++] = dependency.position();
            }
        }
        return count == known.length ? known : Arrays.copyOf(known, count);
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
