package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DerivationStep;
import java.util.List;

/** How it is read and written how a ceiling was worked out. */
public final class CeilingDerivationCodec {

    /** The codec. */
    public static final ObjectCodec<CeilingDerivation> CODEC = codec();

    private CeilingDerivationCodec() {}

    private static ObjectCodec<CeilingDerivation> codec() {
        ObjectCodec.Builder<CeilingDerivation> derivation = ObjectCodec.builder(CeilingDerivation.class);
        OptionalField<ApplicationId> application =
                derivation.optional("application", Identifiers.APPLICATION_ID, CeilingDerivation::application);
        Field<Published<Scale>> scale =
                derivation.required("scale", PublishedCodec.of(ScaleCodec.CODEC), CeilingDerivation::scale);
        OptionalField<DerivationStep> step =
                derivation.optional("step", DerivationStepCodec.CODEC, CeilingDerivation::step);
        Field<List<Gap>> gaps = derivation.list("gaps", GapCodec.CODEC, CeilingDerivation::gaps);
        Field<List<QuantityId>> unused = derivation.list("unused", Identifiers.QUANTITY_ID, CeilingDerivation::unused);
        Field<Provenance> provenance =
                derivation.required("provenance", ProvenanceCodec.CODEC, CeilingDerivation::provenance);
        return derivation
                .where(BilingualText.of(
                        "un calcul (step) si le barème est connu, et des éléments manquants (gaps) si et seulement si le plafond ne"
                                + " l’est pas",
                        "a step if the scale is known, and gaps exactly if the ceiling is not"))
                .build(values -> new CeilingDerivation(
                        values.get(application),
                        values.get(scale),
                        values.get(step),
                        values.get(gaps),
                        values.get(unused),
                        values.get(provenance)));
    }
}
