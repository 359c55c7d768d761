package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.money.Euros;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expense of an action (<em>dépense</em>).
 *
 * <p>For example 12,000.00 euros of services. The invoice, where there is one yet, tells whether the same expense is shown
 * twice. Human effort is told apart from money: work of the establishment's own staff has its cost and its days of work.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier in the plan, null if not stated
 * @param title what is bought, null if not stated
 * @param category what it is for, null if not stated
 * @param amount how much it is, in euros, null if not stated
 * @param nature whether it is an investment or running cost, null if not stated
 * @param recurring whether it comes back year after year, null if not stated
 * @param day the day on which it is committed or was invoiced, null if not stated
 * @param workdays the days of work of own staff behind it, null if not stated
 * @param invoice the reference of its invoice, null if there is none yet
 */
public record Expense(
        @NotNull @Nullable ExpenseId id,
        @NotBlank @Nullable String title,
        @NotNull @Nullable ExpenseCategory category,
        @NotNull @Nullable Euros amount,
        @Nullable ExpenseNature nature,
        @Nullable Boolean recurring,
        @Nullable LocalDate day,
        @PositiveOrZero @Nullable Integer workdays,
        @Nullable String invoice) {

    private static final Expense EMPTY = new Expense(null, null, null, null, null, null, null, null, null);

    /**
     * Returns an expense of which nothing is stated.
     *
     * @return the expense
     */
    public static Expense empty() {
        return EMPTY;
    }

    /**
     * Returns an expense of which no more is stated.
     *
     * @param id its identifier in the plan
     * @param title what is bought
     * @param category what it is for
     * @param amount how much it is, in euros
     * @return the expense
     */
    public static Expense of(ExpenseId id, String title, ExpenseCategory category, Euros amount) {
        return EMPTY.withId(Objects.requireNonNull(id, "id"))
                .withTitle(Objects.requireNonNull(title, "title"))
                .withCategory(Objects.requireNonNull(category, "category"))
                .withAmount(Objects.requireNonNull(amount, "amount"));
    }

    /**
     * Returns a copy with another identifier.
     *
     * @param newId its identifier in the plan, null for not stated
     * @return the copy
     */
    public Expense withId(@Nullable ExpenseId newId) {
        Draft draft = new Draft(this);
        draft.id = newId;
        return draft.finish();
    }

    /**
     * Returns a copy with another title.
     *
     * @param newTitle what is bought, null for not stated
     * @return the copy
     */
    public Expense withTitle(@Nullable String newTitle) {
        Draft draft = new Draft(this);
        draft.title = newTitle;
        return draft.finish();
    }

    /**
     * Returns a copy with another category.
     *
     * @param newCategory what it is for, null for not stated
     * @return the copy
     */
    public Expense withCategory(@Nullable ExpenseCategory newCategory) {
        Draft draft = new Draft(this);
        draft.category = newCategory;
        return draft.finish();
    }

    /**
     * Returns a copy with another amount.
     *
     * @param newAmount how much it is, in euros, null for not stated
     * @return the copy
     */
    public Expense withAmount(@Nullable Euros newAmount) {
        Draft draft = new Draft(this);
        draft.amount = newAmount;
        return draft.finish();
    }

    /**
     * Returns a copy with another nature.
     *
     * @param newNature whether it is an investment or running cost, null for not stated
     * @return the copy
     */
    public Expense withNature(@Nullable ExpenseNature newNature) {
        Draft draft = new Draft(this);
        draft.nature = newNature;
        return draft.finish();
    }

    /**
     * Returns a copy with another word on whether it comes back.
     *
     * @param newRecurring whether it comes back year after year, null for not stated
     * @return the copy
     */
    public Expense withRecurring(@Nullable Boolean newRecurring) {
        Draft draft = new Draft(this);
        draft.recurring = newRecurring;
        return draft.finish();
    }

    /**
     * Returns a copy with another day.
     *
     * @param newDay the day on which it is committed or was invoiced, null for not stated
     * @return the copy
     */
    public Expense withDay(@Nullable LocalDate newDay) {
        Draft draft = new Draft(this);
        draft.day = newDay;
        return draft.finish();
    }

    /**
     * Returns a copy with other days of work.
     *
     * @param newWorkdays the days of work of own staff behind it, null for not stated
     * @return the copy
     */
    public Expense withWorkdays(@Nullable Integer newWorkdays) {
        Draft draft = new Draft(this);
        draft.workdays = newWorkdays;
        return draft.finish();
    }

    /**
     * Returns a copy with another reference of its invoice.
     *
     * @param newInvoice the reference of its invoice, null for not stated
     * @return the copy
     */
    public Expense withInvoice(@Nullable String newInvoice) {
        Draft draft = new Draft(this);
        draft.invoice = newInvoice;
        return draft.finish();
    }

    /** The components on the way from one expense to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable ExpenseId id;
        private @Nullable String title;
        private @Nullable ExpenseCategory category;
        private @Nullable Euros amount;
        private @Nullable ExpenseNature nature;
        private @Nullable Boolean recurring;
        private @Nullable LocalDate day;
        private @Nullable Integer workdays;
        private @Nullable String invoice;

        private Draft(Expense expense) {
            id = expense.id;
            title = expense.title;
            category = expense.category;
            amount = expense.amount;
            nature = expense.nature;
            recurring = expense.recurring;
            day = expense.day;
            workdays = expense.workdays;
            invoice = expense.invoice;
        }

        private Expense finish() {
            return new Expense(id, title, category, amount, nature, recurring, day, workdays, invoice);
        }
    }
}
