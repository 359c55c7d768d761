package io.github.carecyber.json.document;

import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.time.LocalDate;

/** How the days are read and written between which a document must date. */
public final class EvidencePeriodCodec {

    /** The codec. */
    public static final ObjectCodec<EvidencePeriod> CODEC = codec();

    private EvidencePeriodCodec() {}

    private static ObjectCodec<EvidencePeriod> codec() {
        ObjectCodec.Builder<EvidencePeriod> period = ObjectCodec.builder(EvidencePeriod.class);
        OptionalField<LocalDate> first = period.optional("first", Texts.DAY_WORKED_OUT, EvidencePeriod::first);
        OptionalField<LocalDate> last = period.optional("last", Texts.DAY_WORKED_OUT, EvidencePeriod::last);
        Field<Boolean> complete = period.required("complete", TruthCodec.INSTANCE, EvidencePeriod::complete);
        return period.build(values -> new EvidencePeriod(values.get(first), values.get(last), values.get(complete)));
    }
}
