package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.util.Map;

/** How the origin of a result is read and written. */
public final class ProvenanceCodec {

    /** The codec. */
    public static final ObjectCodec<Provenance> CODEC = codec();

    private ProvenanceCodec() {}

    private static ObjectCodec<Provenance> codec() {
        ObjectCodec.Builder<Provenance> provenance = ObjectCodec.builder(Provenance.class);
        Field<String> libraryVersion = provenance.required("libraryVersion", Texts.TEXT, Provenance::libraryVersion);
        OptionalField<String> catalogVersion =
                provenance.optional("catalogVersion", Texts.TEXT, Provenance::catalogVersion);
        Field<Map<String, Fingerprint>> inputs =
                provenance.usually("inputs", MapCodec.of(Texts.TEXT, Texts.FINGERPRINT), Map.of(), Provenance::inputs);
        Field<Map<String, String>> sources =
                provenance.usually("sources", MapCodec.of(Texts.TEXT, Texts.TEXT), Map.of(), Provenance::sources);
        return provenance.build(values -> new Provenance(
                values.get(libraryVersion), values.get(catalogVersion), values.get(inputs), values.get(sources)));
    }
}
