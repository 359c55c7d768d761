package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.budget.Commitment;
import java.time.LocalDate;

/** How it is read and written what a call commits. */
public final class CommitmentCodec {

    /** The codec. */
    public static final ObjectCodec<Commitment> CODEC = codec();

    private CommitmentCodec() {}

    private static ObjectCodec<Commitment> codec() {
        ObjectCodec.Builder<Commitment> commitment = ObjectCodec.builder(Commitment.class);
        Field<CallId> call = commitment.required("call", Identifiers.CALL_ID, Commitment::call);
        Field<Euros> amount = commitment.required("amount", Texts.EUROS_NOT_NEGATIVE, Commitment::amount);
        Field<LocalDate> day = commitment.required("day", Texts.DAY, Commitment::day);
        return commitment.build(values -> new Commitment(values.get(call), values.get(amount), values.get(day)));
    }
}
