package io.github.carecyber.json.document;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.Map;

/** How the terms of payment are read and written. */
public final class PaymentTermsCodec {

    private static final BilingualText AT_MOST_ONE = BilingualText.of(
            "des parts dont la somme est de un au plus, et au moins un objectif là où elles sont données par objectif",
            "shares that come to at most one, and at least one objective where they are given by objective");

    /** The codec. */
    public static final ObjectCodec<PaymentTerms> CODEC = codec();

    private PaymentTermsCodec() {}

    private static ObjectCodec<PaymentTerms> codec() {
        ObjectCodec.Builder<PaymentTerms> terms = ObjectCodec.builder(PaymentTerms.class);
        Field<Share> atStart = terms.required("atStart", Texts.SHARE, PaymentTerms::atStart);
        Field<PaymentTerms.OnObjectives> onObjectives = terms.required(
                "onObjectives",
                KindCodec.builder(PaymentTerms.OnObjectives.class)
                        .kind(PaymentTerms.AllOrNothing.class, allOrNothing())
                        .kind(PaymentTerms.ByObjective.class, byObjective())
                        .build(),
                PaymentTerms::onObjectives);
        return terms.where(AT_MOST_ONE)
                .build(values -> new PaymentTerms(values.get(atStart), values.get(onObjectives)));
    }

    private static ObjectCodec<PaymentTerms.AllOrNothing> allOrNothing() {
        return ObjectCodec.builder(PaymentTerms.AllOrNothing.class).build(values -> new PaymentTerms.AllOrNothing());
    }

    private static ObjectCodec<PaymentTerms.ByObjective> byObjective() {
        ObjectCodec.Builder<PaymentTerms.ByObjective> object = ObjectCodec.builder(PaymentTerms.ByObjective.class);
        Field<Map<ObjectiveId, Share>> shares = object.required(
                "shares", MapCodec.of(Identifiers.OBJECTIVE_ID, Texts.SHARE), PaymentTerms.ByObjective::shares);
        return object.where(AT_MOST_ONE).build(values -> new PaymentTerms.ByObjective(values.get(shares)));
    }
}
