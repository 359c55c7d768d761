package io.github.carecyber.rules.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which action of a plan waits for which, by position, the cycles in that, and the longest chain (<em>enchaînement des actions</em>).
 *
 * <p>Strongly connected components are found by Tarjan's algorithm with a stack of its own, so that no plan is too deep for
 * it. Time and space are linear in the actions and dependencies, but for sorting those of a component.
 *
 * <p>This class is immutable and thread-safe if the labels are.
 */
public final class WaitingGraph {

    private static final int UNSEEN = -1;

    private final int[][] dependencies;
    private final IntFunction<String> labels;
    private final int[] component;

    /**
     * Makes the graph.
     *
     * @param dependencies for each action by position, the positions of those that it waits for; not copied
     * @param labels the name of an action by position; those that others wait for have names of their own. Equals are put in
     *     order by it
     */
    public WaitingGraph(int[][] dependencies, IntFunction<String> labels) {
        this.dependencies = Objects.requireNonNull(dependencies, "dependencies");
        this.labels = Objects.requireNonNull(labels, "labels");
        this.component = components(dependencies);
    }

    /**
     * Tells whether an action and one that it depends on wait for each other; an action that depends on itself does.
     *
     * @param action the position of the action
     * @param dependency the position of one that it waits for
     * @return true if they are in one cycle
     */
    public boolean areInOneCycle(int action, int dependency) {
        return component[action] == component[dependency];
    }

    /**
     * Returns one cycle for each group of actions that wait for each other: the shortest of those that pass through the
     * group's first action by identifier, beginning with that action, each waiting for the next and the last for the first.
     *
     * @return the cycles, each by positions
     */
    public List<List<Integer>> cycles() {
        int[] first = new int[dependencies.length];
        int[] size = new int[dependencies.length];
        Arrays.fill(first, UNSEEN);
        for (int action = 0; action < dependencies.length; action++) {
            int own = component[action];
            size[own]++;
            if (first[own] == UNSEEN || isBefore(action, first[own])) {
                first[own] = action;
            }
        }
        int[] reachedFrom = new int[dependencies.length];
        Arrays.fill(reachedFrom, UNSEEN);
        List<List<Integer>> cycles = new ArrayList<>();
        for (int start : first) {
            if (start != UNSEEN && (size[component[start]] > 1 || waitsForItself(start))) {
                cycles.add(shortestCycle(start, reachedFrom));
            }
        }
        return cycles;
    }

    /**
     * Returns the chain of actions, each waiting for the one before it, whose weights come to most, without those that weigh
     * nothing; of equals the one that comes first by identifier. Empty if actions wait for each other.
     *
     * @param weights the weight of each action by position, none negative
     * @return the chain by positions, the first action first
     */
    public Optional<List<Integer>> longestChain(long[] weights) {
        int count = dependencies.length;
        // Components are numbered after those that they wait for.
        int[] inOrder = new int[count];
        Arrays.fill(inOrder, UNSEEN);
        for (int action = 0; action < count; action++) {
            if (inOrder[component[action]] != UNSEEN || waitsForItself(action)) {
                return Optional.empty();
            }
            inOrder[component[action]] = action;
        }
        long[] longest = new long[count];
        int[] before = new int[count];
        int last = UNSEEN;
        for (int action : inOrder) {
            before[action] = UNSEEN;
            for (int dependency : dependencies[action]) {
                before[action] = longer(dependency, before[action], longest);
            }
            longest[action] = weights[action] + (before[action] == UNSEEN ? 0 : longest[before[action]]);
            last = longer(action, last, longest);
        }
        List<Integer> chain = new ArrayList<>();
        for (int action = last; action != UNSEEN; action = before[action]) {
            if (weights[action] > 0) {
                chain.add(action);
            }
        }
        Collections.reverse(chain);
        return Optional.of(chain);
    }

    private int longer(int one, int other, long[] longest) {
        if (other == UNSEEN || longest[one] > longest[other]) {
            return one;
        }
        if (longest[one] < longest[other]) {
            return other;
        }
        return isBefore(one, other) ? one : other;
    }

    private boolean waitsForItself(int action) {
        for (int dependency : dependencies[action]) {
            if (dependency == action) {
                return true;
            }
        }
        return false;
    }

    /** Searches breadth first; neighbours in order of identifier make the answer the same for any order of the plan. */
    private List<Integer> shortestCycle(int start, int[] reachedFrom) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        while (true) {
            int action = queue.remove();
            for (int dependency : inOrder(action)) {
                if (dependency == start) {
                    return wayBack(action, start, reachedFrom);
                }
                if (reachedFrom[dependency] == UNSEEN) {
                    reachedFrom[dependency] = action;
                    queue.add(dependency);
                }
            }
        }
    }

    private int[] inOrder(int action) {
        return Arrays.stream(dependencies[action])
                .filter(dependency -> component[dependency] == component[action])
                .boxed()
                .sorted(order())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<Integer> wayBack(int last, int start, int[] reachedFrom) {
        List<Integer> cycle = new ArrayList<>();
        for (int action = last; action != start; action = reachedFrom[action]) {
            cycle.add(action);
        }
        cycle.add(start);
        Collections.reverse(cycle);
        return cycle;
    }

    private Comparator<Integer> order() {
        return Comparator.comparing(labels::apply);
    }

    private boolean isBefore(int one, int other) {
        return labels.apply(one).compareTo(labels.apply(other)) < 0;
    }

    /** Returns for each action the number of its strongly connected component. */
    private static int[] components(int[][] dependencies) {
        int count = dependencies.length;
        int[] component = new int[count];
        int[] number = new int[count];
        int[] lowest = new int[count];
        int[] nextDependency = new int[count];
        int[] open = new int[count];
        int[] route = new int[count];
        Arrays.fill(component, UNSEEN);
        Arrays.fill(number, UNSEEN);
        int numbered = 0;
        int openCount = 0;
        int components = 0;
        for (int root = 0; root < count; root++) {
            if (number[root] != UNSEEN) {
                continue;
            }
            int depth = 0;
            route[0] = root;
            number[root] = lowest[root] = numbered++;
            open[openCount++] = root;
            while (depth >= 0) {
                int action = route[depth];
                if (nextDependency[action] < dependencies[action].length) {
                    int dependency = dependencies[action][nextDependency[action]++];
                    if (number[dependency] == UNSEEN) {
                        number[dependency] = lowest[dependency] = numbered++;
                        open[openCount++] = dependency;
                        route[++depth] = dependency;
                    } else if (component[dependency] == UNSEEN) {
                        lowest[action] = Math.min(lowest[action], number[dependency]);
                    }
                    continue;
                }
                if (lowest[action] == number[action]) {
                    int member;
                    do {
                        member = open[--openCount];
                        component[member] = components;
                    } while (member != action);
                    components++;
                }
                depth--;
                if (depth >= 0) {
                    lowest[route[depth]] = Math.min(lowest[route[depth]], lowest[action]);
                }
            }
        }
        return component;
    }
}
