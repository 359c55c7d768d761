package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.money.Euros;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expense of an action (<em>dépense</em>).
 *
 * <p>For example 12,000.00 euros of services. The invoice, where there is one yet, tells whether the same expense is shown
 * twice.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier in the plan, null if not stated
 * @param title what is bought, null if not stated
 * @param category what it is for, null if not stated
 * @param amount how much it is, in euros, null if not stated
 * @param invoice the reference of its invoice, null if there is none yet
 */
public record Expense(
        @NotNull @Nullable ExpenseId id,
        @NotBlank @Nullable String title,
        @NotNull @Nullable ExpenseCategory category,
        @NotNull @Nullable Euros amount,
        @Nullable String invoice) {

    /**
     * Returns an expense without an invoice.
     *
     * @param id its identifier in the plan
     * @param title what is bought
     * @param category what it is for
     * @param amount how much it is, in euros
     * @return the expense
     */
    public static Expense of(ExpenseId id, String title, ExpenseCategory category, Euros amount) {
        return new Expense(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(title, "title"),
                Objects.requireNonNull(category, "category"),
                Objects.requireNonNull(amount, "amount"),
                null);
    }

    /**
     * Returns a copy with an invoice.
     *
     * @param newInvoice the reference of its invoice
     * @return the copy
     */
    public Expense withInvoice(String newInvoice) {
        return new Expense(id, title, category, amount, Objects.requireNonNull(newInvoice, "invoice"));
    }
}
