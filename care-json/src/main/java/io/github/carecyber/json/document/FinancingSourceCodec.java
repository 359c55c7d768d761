package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;

/** How the origin of money is read and written. */
public final class FinancingSourceCodec {

    /** The codec. */
    public static final KindCodec<FinancingSource> CODEC = KindCodec.builder(FinancingSource.class)
            .kind(FinancingSource.RequestedFromCall.class, requestedFromCall())
            .kind(FinancingSource.OwnFunds.class, ownFunds())
            .kind(FinancingSource.OtherScheme.class, otherScheme())
            .build();

    private FinancingSourceCodec() {}

    private static ObjectCodec<FinancingSource.RequestedFromCall> requestedFromCall() {
        ObjectCodec.Builder<FinancingSource.RequestedFromCall> object =
                ObjectCodec.builder(FinancingSource.RequestedFromCall.class);
        Field<CallId> call = object.required("call", Identifiers.CALL_ID, FinancingSource.RequestedFromCall::call);
        return object.build(values -> new FinancingSource.RequestedFromCall(values.get(call)));
    }

    private static ObjectCodec<FinancingSource.OwnFunds> ownFunds() {
        return ObjectCodec.builder(FinancingSource.OwnFunds.class).build(values -> new FinancingSource.OwnFunds());
    }

    private static ObjectCodec<FinancingSource.OtherScheme> otherScheme() {
        ObjectCodec.Builder<FinancingSource.OtherScheme> object =
                ObjectCodec.builder(FinancingSource.OtherScheme.class);
        Field<SchemeId> scheme = object.required("scheme", Identifiers.SCHEME_ID, FinancingSource.OtherScheme::scheme);
        OptionalField<CallId> call = object.optional("call", Identifiers.CALL_ID, FinancingSource.OtherScheme::call);
        return object.build(values -> new FinancingSource.OtherScheme(values.get(scheme), values.get(call)));
    }
}
