package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import java.time.LocalDate;

/** How an expense is read and written. */
public final class ExpenseCodec {

    /** The codec. */
    public static final ObjectCodec<Expense> CODEC = codec();

    private ExpenseCodec() {}

    private static ObjectCodec<Expense> codec() {
        ObjectCodec.Builder<Expense> expense = ObjectCodec.builder(Expense.class);
        OptionalField<ExpenseId> id = expense.optional("id", Identifiers.EXPENSE_ID, Expense::id);
        OptionalField<String> title = expense.optional("title", Texts.TEXT, Expense::title);
        OptionalField<ExpenseCategory> category =
                expense.optional("category", EnumCodec.of(ExpenseCategory.class), Expense::category);
        OptionalField<Euros> amount = expense.optional("amount", Texts.EUROS, Expense::amount);
        OptionalField<ExpenseNature> nature =
                expense.optional("nature", EnumCodec.of(ExpenseNature.class), Expense::nature);
        OptionalField<Boolean> recurring = expense.optional("recurring", TruthCodec.INSTANCE, Expense::recurring);
        OptionalField<LocalDate> day = expense.optional("day", Texts.DAY, Expense::day);
        OptionalField<Integer> workdays = expense.optional("workdays", Numbers.SMALL, Expense::workdays);
        OptionalField<String> invoice = expense.optional("invoice", Texts.TEXT, Expense::invoice);
        return expense.build(values -> new Expense(
                values.get(id),
                values.get(title),
                values.get(category),
                values.get(amount),
                values.get(nature),
                values.get(recurring),
                values.get(day),
                values.get(workdays),
                values.get(invoice)));
    }
}
