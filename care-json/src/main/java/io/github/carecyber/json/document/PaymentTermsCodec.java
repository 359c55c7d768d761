package io.github.carecyber.json.document;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;

/** How the terms of payment are read and written. */
public final class PaymentTermsCodec {

    /** The codec. */
    public static final ObjectCodec<PaymentTerms> CODEC = codec();

    private PaymentTermsCodec() {}

    private static ObjectCodec<PaymentTerms> codec() {
        ObjectCodec.Builder<PaymentTerms> paymentTerms = ObjectCodec.builder();
        Field<Share> atStart = paymentTerms.required("atStart", Texts.SHARE, PaymentTerms::atStart);
        return paymentTerms.build(values -> new PaymentTerms(values.get(atStart)));
    }
}
