package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lines of financing that name actions or expenses, put together wherever they share an expense, directly or by way of other lines.
 * A line that names an action names all its expenses.
 *
 * <p>Groups are merged in a union-find structure, and the expenses of an action are gone through once however many lines name it, so
 * the cost is linear in the names for all practical purposes.
 */
final class FinancingGroups {

    private static final BilingualText NO_EXPENSE =
            BilingualText.of("La dépense citée ne figure pas dans le plan.", "The expense cited is not in the plan.");

    private static final BilingualText NO_ACTION =
            BilingualText.of("L’action citée ne figure pas dans le plan.", "The action cited is not in the plan.");

    private final PlanContext context;
    private final int[] leaders;
    private final Map<ActionId, Integer> payersOfActions = new HashMap<>();
    private final Map<ExpenseId, Integer> payersOfExpenses = new HashMap<>();

    private FinancingGroups(PlanContext context) {
        this.context = context;
        leaders = new int[context.financing().size()];
        for (int line = 0; line < leaders.length; line++) {
            leaders[line] = line;
        }
    }

    /** Returns the groups in the order of their first lines. Lines for the plan as a whole are in none. */
    static Collection<FinancingGroup> of(PlanContext context) {
        FinancingGroups merged = new FinancingGroups(context);
        context.financing().forEach(merged::merge);
        Map<Integer, Collecting> groups = new LinkedHashMap<>();
        for (Place<Financing> line : context.financing()) {
            if (!line.value().expenses().isEmpty() || !line.value().actions().isEmpty()) {
                groups.computeIfAbsent(merged.leader(line.position()), leader -> new Collecting(context))
                        .add(line);
            }
        }
        return groups.values().stream().map(Collecting::finish).toList();
    }

    private void merge(Place<Financing> line) {
        for (ActionId id : line.value().actions()) {
            if (pays(line, id, payersOfActions)) {
                context.actions().find(id).ifPresent(action -> {
                    for (Place<Expense> expense : context.expensesOf(action)) {
                        ExpenseId own = expense.value().id();
                        if (own != null) {
                            pays(line, own, payersOfExpenses);
                        }
                    }
                });
            }
        }
        for (ExpenseId id : line.value().expenses()) {
            pays(line, id, payersOfExpenses);
        }
    }

    /** Notes that a line pays something, and tells whether it is the first one to do so. */
    private <I> boolean pays(Place<Financing> line, I what, Map<I, Integer> payers) {
        Integer payer = payers.putIfAbsent(what, line.position());
        if (payer != null) {
            merge(payer, line.position());
        }
        return payer == null;
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

    /** A group to which lines are still added. */
    private static final class Collecting {

        private final PlanContext context;
        private final FinancingGroup group =
                new FinancingGroup(new ArrayList<>(), new TreeSet<>(), new ArrayList<>(), new ArrayList<>());
        private final Set<ActionId> citedActions = new HashSet<>();
        private final Set<ExpenseId> citedExpenses = new HashSet<>();
        private final Set<Place<Expense>> found = new HashSet<>();

        Collecting(PlanContext context) {
            this.context = context;
        }

        void add(Place<Financing> line) {
            group.lines().add(line);
            List<ActionId> actions = line.value().actions();
            for (int position = 0; position < actions.size(); position++) {
                ActionId id = actions.get(position);
                if (citedActions.add(id)) {
                    group.named().add(id.value());
                    Optional<Place<RemediationAction>> action =
                            context.actions().find(id);
                    if (action.isPresent()) {
                        context.expensesOf(action.get()).forEach(this::cost);
                    } else {
                        BilingualText doubt = context.actions().doubtAbout(id).orElse(NO_ACTION);
                        unclear(line.at("actions").index(position), doubt);
                    }
                }
            }
            List<ExpenseId> expenses = line.value().expenses();
            for (int position = 0; position < expenses.size(); position++) {
                ExpenseId id = expenses.get(position);
                if (citedExpenses.add(id)) {
                    group.named().add(id.value());
                    Optional<Place<Expense>> expense = context.expenses().find(id);
                    if (expense.isPresent()) {
                        cost(expense.get());
                    } else {
                        BilingualText doubt = context.expenses().doubtAbout(id).orElse(NO_EXPENSE);
                        unclear(line.at("expenses").index(position), doubt);
                    }
                }
            }
        }

        FinancingGroup finish() {
            return group;
        }

        private void cost(Place<Expense> expense) {
            if (context.isPayable(expense) && found.add(expense)) {
                group.expenses().add(expense);
            }
        }

        private void unclear(DataPath citation, BilingualText reason) {
            group.unclear().add(new Gap.CannotTell(citation, reason));
        }
    }
}
