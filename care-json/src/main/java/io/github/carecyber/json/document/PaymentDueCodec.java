package io.github.carecyber.json.document;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentFacts;
import io.github.carecyber.rules.attainment.PaymentShare;
import java.util.Map;

/** How what is to be paid is read and written. Each step follows from terms and facts, so one that does not is refused. */
public final class PaymentDueCodec {

    /** The codec. */
    public static final ObjectCodec<PaymentDue> CODEC = codec();

    private PaymentDueCodec() {}

    private static ObjectCodec<PaymentDue> codec() {
        ObjectCodec.Builder<PaymentDue> payment = ObjectCodec.builder(PaymentDue.class);
        Field<Published<PaymentTerms>> terms =
                payment.required("terms", PublishedCodec.of(PaymentTermsCodec.CODEC), PaymentDue::terms);
        Field<PaymentFacts> facts = payment.required("facts", facts(), PaymentDue::facts);
        payment.derived("shares", ListCodec.of(share()), PaymentDue::shares);
        payment.derived("earned", AmountRangeCodec.CODEC, PaymentDue::earned);
        payment.derived("entitled", AmountRangeCodec.CODEC, PaymentDue::entitled);
        payment.derived("due", AmountRangeCodec.CODEC, PaymentDue::due);
        payment.derived("atMostStillToCome", Texts.EUROS_NOT_NEGATIVE, PaymentDue::atMostStillToCome);
        payment.derived("toBeReturned", AmountRangeCodec.CODEC, PaymentDue::toBeReturned);
        return payment.build(values -> new PaymentDue(values.get(terms), values.get(facts)));
    }

    private static ObjectCodec<PaymentFacts> facts() {
        ObjectCodec.Builder<PaymentFacts> facts = ObjectCodec.builder(PaymentFacts.class);
        Field<Map<ObjectiveId, Status>> objectives =
                facts.usually("objectives", PaymentRequestCodec.OBJECTIVES, Map.of(), PaymentFacts::objectives);
        Field<Euros> ceiling = facts.required("ceiling", Texts.EUROS_NOT_NEGATIVE, PaymentFacts::ceiling);
        Field<Euros> costs = facts.required("costs", Texts.EUROS_NOT_NEGATIVE, PaymentFacts::costs);
        Field<Euros> paid = facts.required("paid", Texts.EUROS_NOT_NEGATIVE, PaymentFacts::paid);
        Field<Boolean> settled = facts.usually("settled", TruthCodec.INSTANCE, false, PaymentFacts::settled);
        return facts.build(values -> new PaymentFacts(
                values.get(objectives), values.get(ceiling), values.get(costs), values.get(paid), values.get(settled)));
    }

    private static ObjectCodec<PaymentShare> share() {
        ObjectCodec.Builder<PaymentShare> object = ObjectCodec.builder(PaymentShare.class);
        Field<PaymentShare.Basis> basis =
                object.required("basis", EnumCodec.of(PaymentShare.Basis.class), PaymentShare::basis);
        OptionalField<ObjectiveId> objective =
                object.optional("objective", Identifiers.OBJECTIVE_ID, PaymentShare::objective);
        Field<Share> share = object.required("share", Texts.SHARE, PaymentShare::share);
        Field<Status> status = object.required("status", EnumCodec.of(Status.class), PaymentShare::status);
        return object.where(BilingualText.of(
                        "un objectif (objective) si et seulement si la part est versée pour lui seul (basis objective)",
                        "an objective exactly if the share is paid for it alone (basis objective)"))
                .build(values -> new PaymentShare(
                        values.get(basis), values.get(objective), values.get(share), values.get(status)));
    }
}
