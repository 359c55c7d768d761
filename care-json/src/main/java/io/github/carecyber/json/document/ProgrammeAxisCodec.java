package io.github.carecyber.json.document;

import io.github.carecyber.core.programme.ProgrammeAxis;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.TruthCodec;

/** How an axis of the programme is read and written. */
public final class ProgrammeAxisCodec {

    /** The codec. */
    public static final ObjectCodec<ProgrammeAxis> CODEC = codec();

    private ProgrammeAxisCodec() {}

    private static ObjectCodec<ProgrammeAxis> codec() {
        ObjectCodec.Builder<ProgrammeAxis> programmeAxis = ObjectCodec.builder(ProgrammeAxis.class);
        Field<Integer> number = programmeAxis.required("number", Numbers.COUNT, ProgrammeAxis::number);
        Field<BilingualText> title = programmeAxis.required("title", BilingualTextCodec.CODEC, ProgrammeAxis::title);
        Field<Boolean> funds = programmeAxis.required("funds", TruthCodec.INSTANCE, ProgrammeAxis::funds);
        return programmeAxis.build(
                values -> new ProgrammeAxis(values.get(number), values.get(title), values.get(funds)));
    }
}
