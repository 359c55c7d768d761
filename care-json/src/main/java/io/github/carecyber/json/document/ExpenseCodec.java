package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;

/** How an expense is read and written. */
public final class ExpenseCodec {

    /** The codec. */
    public static final ObjectCodec<Expense> CODEC = codec();

    private ExpenseCodec() {}

    private static ObjectCodec<Expense> codec() {
        ObjectCodec.Builder<Expense> expense = ObjectCodec.builder();
        OptionalField<ExpenseId> id = expense.optional("id", Identifiers.EXPENSE_ID, Expense::id);
        OptionalField<String> title = expense.optional("title", Texts.TEXT, Expense::title);
        OptionalField<ExpenseCategory> category =
                expense.optional("category", EnumCodec.of(ExpenseCategory.class), Expense::category);
        OptionalField<Euros> amount = expense.optional("amount", Texts.EUROS, Expense::amount);
        OptionalField<String> invoice = expense.optional("invoice", Texts.TEXT, Expense::invoice);
        return expense.build(values -> new Expense(
                values.get(id), values.get(title), values.get(category), values.get(amount), values.get(invoice)));
    }
}
