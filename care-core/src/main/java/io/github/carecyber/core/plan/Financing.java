package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of financing (<em>ligne de financement</em>): so much money from one source.
 *
 * <p>It may name the actions or the expenses that it pays, which is how one expense paid twice is found. For example 40,000.00
 * euros asked of the call for two expenses.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param source where the money comes from, null if not stated
 * @param amount how much it is, in euros, null if not stated
 * @param actions the actions whose expenses it pays; together with the expenses empty if it is for the plan as a whole
 * @param expenses the single expenses it pays; together with the actions empty if it is for the plan as a whole
 */
public record Financing(
        @NotNull @Nullable FinancingSource source,
        @NotNull @Nullable Euros amount,
        List<ActionId> actions,
        List<ExpenseId> expenses) {

    private static final Financing EMPTY = new Financing(null, null, List.of(), List.of());

    /**
     * Copies the collections.
     *
     * @param source where the money comes from, null if not stated
     * @param amount how much it is, in euros, null if not stated
     * @param actions the actions whose expenses it pays; together with the expenses empty if it is for the plan as a whole
     * @param expenses the single expenses it pays; together with the actions empty if it is for the plan as a whole
     */
    public Financing {
        actions = Elements.copyOf(actions, "actions");
        expenses = Elements.copyOf(expenses, "expenses");
    }

    /**
     * Returns a line of financing of which nothing is stated.
     *
     * @return the line
     */
    public static Financing empty() {
        return EMPTY;
    }

    /**
     * Returns a line for the plan as a whole.
     *
     * @param source where the money comes from
     * @param amount how much it is, in euros
     * @return the line
     */
    public static Financing of(FinancingSource source, Euros amount) {
        return EMPTY.withSource(Objects.requireNonNull(source, "source"))
                .withAmount(Objects.requireNonNull(amount, "amount"));
    }

    /**
     * Returns a copy with another source.
     *
     * @param newSource where the money comes from, null for not stated
     * @return the copy
     */
    public Financing withSource(@Nullable FinancingSource newSource) {
        Draft draft = new Draft(this);
        draft.source = newSource;
        return draft.finish();
    }

    /**
     * Returns a copy with another amount.
     *
     * @param newAmount how much it is, in euros, null for not stated
     * @return the copy
     */
    public Financing withAmount(@Nullable Euros newAmount) {
        Draft draft = new Draft(this);
        draft.amount = newAmount;
        return draft.finish();
    }

    /**
     * Returns a copy with other actions.
     *
     * @param newActions the actions whose expenses it pays
     * @return the copy
     */
    public Financing withActions(List<ActionId> newActions) {
        Draft draft = new Draft(this);
        draft.actions = Objects.requireNonNull(newActions, "actions");
        return draft.finish();
    }

    /**
     * Returns a copy with other expenses.
     *
     * @param newExpenses the single expenses it pays
     * @return the copy
     */
    public Financing withExpenses(List<ExpenseId> newExpenses) {
        Draft draft = new Draft(this);
        draft.expenses = Objects.requireNonNull(newExpenses, "expenses");
        return draft.finish();
    }

    /** The components on the way from one line to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable FinancingSource source;
        private @Nullable Euros amount;
        private List<ActionId> actions;
        private List<ExpenseId> expenses;

        private Draft(Financing financing) {
            source = financing.source;
            amount = financing.amount;
            actions = financing.actions;
            expenses = financing.expenses;
        }

        private Financing finish() {
            return new Financing(source, amount, actions, expenses);
        }
    }
}
