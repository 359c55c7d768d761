package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How an exception to a general rule is read and written. */
public final class DerogationCodec {

    /** The codec. */
    public static final ObjectCodec<Derogation> CODEC = codec();

    private DerogationCodec() {}

    private static ObjectCodec<Derogation> codec() {
        Codec<Criterion> criterion = LazyCodec.of(() -> CriterionCodec.CODEC);
        ObjectCodec.Builder<Derogation> derogation = ObjectCodec.builder(Derogation.class);
        Field<BilingualText> label = derogation.required("label", BilingualTextCodec.CODEC, Derogation::label);
        Field<Criterion> when = derogation.required("when", criterion, Derogation::when);
        Field<Criterion> then = derogation.required("then", criterion, Derogation::then);
        Field<LegalReference> reference =
                derogation.required("reference", LegalReferenceCodec.CODEC, Derogation::reference);
        return derogation.build(
                values -> new Derogation(values.get(label), values.get(when), values.get(then), values.get(reference)));
    }
}
