package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.util.List;

/** How a line of financing is read and written. */
public final class FinancingCodec {

    /** The codec. */
    public static final ObjectCodec<Financing> CODEC = codec();

    private FinancingCodec() {}

    private static ObjectCodec<Financing> codec() {
        ObjectCodec.Builder<Financing> financing = ObjectCodec.builder(Financing.class);
        OptionalField<FinancingSource> source =
                financing.optional("source", FinancingSourceCodec.CODEC, Financing::source);
        OptionalField<Euros> amount = financing.optional("amount", Texts.EUROS, Financing::amount);
        Field<List<ActionId>> actions = financing.list("actions", Identifiers.ACTION_ID, Financing::actions);
        Field<List<ExpenseId>> expenses = financing.list("expenses", Identifiers.EXPENSE_ID, Financing::expenses);
        return financing.build(values ->
                new Financing(values.get(source), values.get(amount), values.get(actions), values.get(expenses)));
    }
}
