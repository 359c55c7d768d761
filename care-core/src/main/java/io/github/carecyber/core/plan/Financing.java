package io.github.carecyber.core.plan;

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
 * <p>It may name the expenses that it pays, which is how one expense paid twice is found. For example 40,000.00 euros asked of
 * the call for two expenses.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param source where the money comes from, null if not stated
 * @param amount how much it is, in euros, null if not stated
 * @param expenses the expenses it pays; empty if it is for the plan as a whole
 */
public record Financing(
        @NotNull @Nullable FinancingSource source,
        @NotNull @Nullable Euros amount,
        List<ExpenseId> expenses) {

    /**
     * Copies the collections.
     *
     * @param source where the money comes from, null if not stated
     * @param amount how much it is, in euros, null if not stated
     * @param expenses the expenses it pays; empty if it is for the plan as a whole
     */
    public Financing {
        expenses = Elements.copyOf(expenses, "expenses");
    }

    /**
     * Returns a line for the plan as a whole.
     *
     * @param source where the money comes from
     * @param amount how much it is, in euros
     * @return the line
     */
    public static Financing of(FinancingSource source, Euros amount) {
        return new Financing(
                Objects.requireNonNull(source, "source"), Objects.requireNonNull(amount, "amount"), List.of());
    }

    /**
     * Returns a copy with other expenses.
     *
     * @param newExpenses the expenses it pays
     * @return the copy
     */
    public Financing withExpenses(List<ExpenseId> newExpenses) {
        return new Financing(source, amount, newExpenses);
    }
}
