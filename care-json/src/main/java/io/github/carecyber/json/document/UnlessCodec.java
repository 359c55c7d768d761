package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How a general rule with its derogations is read and written. */
final class UnlessCodec {

    static final ObjectCodec<Unless> CODEC = codec();

    private UnlessCodec() {}

    private static ObjectCodec<Unless> codec() {
        ObjectCodec.Builder<Unless> object = ObjectCodec.builder(Unless.class);
        Field<Criterion> general =
                object.required("general", LazyCodec.of(() -> CriterionCodec.CODEC), Unless::general);
        Field<List<Derogation>> derogations =
                object.required("derogations", ListCodec.of(DerogationCodec.CODEC), Unless::derogations);
        return object.where(BilingualText.of(
                        "au moins une dérogation dans derogations, chacune avec son propre intitulé (label)",
                        "at least one derogation in derogations, each with a label of its own"))
                .build(values -> new Unless(values.get(general), values.get(derogations)));
    }
}
