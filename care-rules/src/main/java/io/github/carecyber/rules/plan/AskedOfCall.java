package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which expenses the call is asked to pay (<em>dépenses présentées à l’appel</em>): what the call refuses may be in the plan as long as
 * others pay for it.
 *
 * <p>A line that asks the call and names an expense or its action settles it. A line that asks the call and names nothing may pay
 * whatever the lines that name expenses do not pay in full. Made in one pass over the financing.
 */
final class AskedOfCall {

    /** Whether the call is asked to pay an expense. */
    enum Answer {
        /** A line says so. */
        YES,

        /** Lines that say too little leave it open. */
        PERHAPS,

        /** All that is asked of the call is for something else, or nothing is. */
        NO
    }

    private static final BilingualText OPEN = BilingualText.of(
            "Le plan ne dit pas si l’appel doit payer cette dépense.",
            "The plan does not say whether the call is to pay this expense.");

    private final Named requested = new Named();
    private final Named unclear = new Named();
    private final Set<Place<Expense>> paidInFull = new HashSet<>();
    private final boolean anythingElse;

    AskedOfCall(PlanContext context) {
        FinancingSource call =
                context.call().id().map(FinancingSource::requestedFrom).orElse(null);
        boolean open = context.financing().isEmpty();
        for (Place<Financing> line : context.financing()) {
            FinancingSource source = line.value().source();
            if (source == null || source.equals(call)) {
                open |= line.value().expenses().isEmpty()
                        && line.value().actions().isEmpty();
                (source == null ? unclear : requested).add(line.value(), context);
            }
        }
        anythingElse = open;
        if (anythingElse) {
            for (FinancingGroup group : FinancingGroups.of(context)) {
                if (group.cost().isWithin(group.paid())) {
                    paidInFull.addAll(group.expenses());
                }
            }
        }
    }

    /** Tells whether the call is asked to pay an expense. */
    Answer about(Place<Expense> expense) {
        if (requested.contains(expense)) {
            return Answer.YES;
        }
        return unclear.contains(expense) || (anythingElse && !paidInFull.contains(expense))
                ? Answer.PERHAPS
                : Answer.NO;
    }

    /** Notes that an expense breaks a rule on what the call pays, as far as the call is asked to pay it. */
    void violated(Rule rule, Place<Expense> expense, String fact, Supplier<Arguments> arguments, Findings findings) {
        Answer answer = about(expense);
        if (answer == Answer.YES) {
            findings.violated(rule, expense.at(fact), arguments.get());
        } else if (answer == Answer.PERHAPS) {
            findings.cannotTell(rule, expense.at(fact), OPEN);
        }
    }

    /** What some lines name: expenses, and actions by where their expenses stand. */
    private static final class Named {

        private final Set<ExpenseId> expenses = new HashSet<>();
        private final Set<ActionId> actions = new HashSet<>();
        private final Set<DataPath> lists = new HashSet<>();

        void add(Financing line, PlanContext context) {
            expenses.addAll(line.expenses());
            for (ActionId id : line.actions()) {
                if (actions.add(id)) {
                    context.actions().find(id).ifPresent(action -> lists.add(action.at("expenses")));
                }
            }
        }

        boolean contains(Place<Expense> expense) {
            ExpenseId id = expense.value().id();
            return (id != null && expenses.contains(id)) || lists.contains(expense.list());
        }
    }
}
