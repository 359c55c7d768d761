package io.github.carecyber.json.document;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.attainment.PaymentRequest;
import java.util.Map;

/** How it is read and written what a payment is asked for with. */
public final class PaymentRequestCodec {

    /** Whether objectives are reached, by their identifiers. */
    static final MapCodec<ObjectiveId, Status> OBJECTIVES =
            MapCodec.of(Identifiers.OBJECTIVE_ID, EnumCodec.of(Status.class));

    /** The codec. */
    public static final ObjectCodec<PaymentRequest> CODEC = codec();

    private PaymentRequestCodec() {}

    /** Terms of one's own are an assumption, so no document of this type can pass them off as those of a text. */
    private static ObjectCodec<PaymentRequest> codec() {
        ObjectCodec.Builder<PaymentRequest> request = ObjectCodec.builder(PaymentRequest.class);
        Field<Euros> ceiling = request.required("ceiling", Texts.EUROS_NOT_NEGATIVE, PaymentRequest::ceiling);
        Field<Euros> costs = request.required("costs", Texts.EUROS_NOT_NEGATIVE, PaymentRequest::costs);
        Field<Euros> paid = request.required("paid", Texts.EUROS_NOT_NEGATIVE, PaymentRequest::paid);
        Field<Boolean> settled = request.usually("settled", TruthCodec.INSTANCE, false, PaymentRequest::settled);
        Field<Map<ObjectiveId, Status>> objectives =
                request.usually("objectives", OBJECTIVES, Map.of(), PaymentRequest::objectives);
        OptionalField<Published.Assumed<PaymentTerms>> terms =
                request.optional("terms", PublishedCodec.assumedOnly(PaymentTermsCodec.CODEC), PaymentRequest::terms);
        return request.build(values -> new PaymentRequest(
                values.get(ceiling),
                values.get(costs),
                values.get(paid),
                values.get(settled),
                values.get(objectives),
                values.get(terms)));
    }
}
