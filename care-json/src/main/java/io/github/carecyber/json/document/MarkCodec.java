package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Ratio;

/** How a place in the line for the odd cents is read and written. */
public final class MarkCodec {

    /** The codec. */
    public static final ObjectCodec<Mark> CODEC = codec();

    private MarkCodec() {}

    private static ObjectCodec<Mark> codec() {
        ObjectCodec.Builder<Mark> object = ObjectCodec.builder(Mark.class);
        Field<Ratio> remainder = object.required("remainder", RatioCodec.CODEC, Mark::remainder);
        Field<ClaimId> claim = object.required("claim", Identifiers.CLAIM_ID, Mark::claim);
        return object.where(BilingualText.of(
                        "un reste entre 0/1 et 1/1, bornes exclues", "a remainder between 0/1 and 1/1, both excluded"))
                .build(values -> new Mark(values.get(remainder), values.get(claim)));
    }
}
