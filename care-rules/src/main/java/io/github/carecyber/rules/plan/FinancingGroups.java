package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.plan.Financing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lines of financing that name expenses, put together wherever they share one, directly or by way of other lines.
 *
 * <p>Groups are merged in a union-find structure, so the cost is linear in the names for all practical purposes.
 */
final class FinancingGroups {

    /**
     * Lines and the expenses that they name; no line outside the group names any of them.
     *
     * @param lines the lines, in the order of the plan
     * @param expenses the expenses, in order of identifier
     */
    record Group(List<Place<Financing>> lines, SortedSet<ExpenseId> expenses) {}

    private final int[] leaders;

    private FinancingGroups(int lines) {
        leaders = new int[lines];
        for (int line = 0; line < lines; line++) {
            leaders[line] = line;
        }
    }

    /** Returns the groups in the order of their first lines. Lines for the plan as a whole are in none. */
    static Collection<Group> of(List<Place<Financing>> lines) {
        FinancingGroups merged = new FinancingGroups(lines.size());
        Map<ExpenseId, Integer> payers = new HashMap<>();
        for (Place<Financing> line : lines) {
            for (ExpenseId expense : line.value().expenses()) {
                Integer payer = payers.putIfAbsent(expense, line.position());
                if (payer != null) {
                    merged.merge(payer, line.position());
                }
            }
        }
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (Place<Financing> line : lines) {
            if (!line.value().expenses().isEmpty()) {
                Group group = groups.computeIfAbsent(
                        merged.leader(line.position()), leader -> new Group(new ArrayList<>(), new TreeSet<>()));
                group.lines().add(line);
                group.expenses().addAll(line.value().expenses());
            }
        }
        return groups.values();
    }

    private void merge(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private int leader(int line) {
        int leader = line;
        while (leaders[leader] != leader) {
            // Each step shortens the way for the next one.
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }
}
