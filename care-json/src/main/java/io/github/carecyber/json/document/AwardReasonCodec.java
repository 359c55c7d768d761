package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.Ratio;

/** How the reason of an award is read and written. */
public final class AwardReasonCodec {

    /** The codec. */
    public static final KindCodec<AwardReason> CODEC = KindCodec.<AwardReason>builder()
            .kind(AwardReason.AtCeiling.class, atCeiling())
            .kind(AwardReason.Scaled.class, scaled())
            .kind(AwardReason.NotFunded.class, notFunded())
            .kind(AwardReason.NoWeight.class, noWeight())
            .build();

    private AwardReasonCodec() {}

    private static ObjectCodec<AwardReason.AtCeiling> atCeiling() {
        return ObjectCodec.<AwardReason.AtCeiling>builder().build(values -> new AwardReason.AtCeiling());
    }

    private static ObjectCodec<AwardReason.Scaled> scaled() {
        ObjectCodec.Builder<AwardReason.Scaled> object = ObjectCodec.builder();
        Field<Ratio> factor = object.required("factor", RatioCodec.CODEC, AwardReason.Scaled::factor);
        Field<Boolean> roundedUp = object.required("roundedUp", TruthCodec.INSTANCE, AwardReason.Scaled::roundedUp);
        return object.build(values -> new AwardReason.Scaled(values.get(factor), values.get(roundedUp)));
    }

    private static ObjectCodec<AwardReason.NotFunded> notFunded() {
        ObjectCodec.Builder<AwardReason.NotFunded> object = ObjectCodec.builder();
        Field<Euros> demanded = object.required("demanded", Texts.EUROS, AwardReason.NotFunded::demanded);
        return object.build(values -> new AwardReason.NotFunded(values.get(demanded)));
    }

    private static ObjectCodec<AwardReason.NoWeight> noWeight() {
        return ObjectCodec.<AwardReason.NoWeight>builder().build(values -> new AwardReason.NoWeight());
    }
}
