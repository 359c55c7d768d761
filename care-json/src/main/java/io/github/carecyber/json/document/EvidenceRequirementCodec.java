package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How a document that a call asks for is read and written. */
public final class EvidenceRequirementCodec {

    /** The codec. */
    public static final ObjectCodec<EvidenceRequirement> CODEC = codec();

    private EvidenceRequirementCodec() {}

    private static ObjectCodec<EvidenceRequirement> codec() {
        ObjectCodec.Builder<EvidenceRequirement> evidenceRequirement = ObjectCodec.builder(EvidenceRequirement.class);
        Field<List<EvidenceKind>> anyOf = evidenceRequirement.required(
                "anyOf", ListCodec.of(Identifiers.EVIDENCE_KIND), EvidenceRequirement::anyOf);
        Field<BilingualText> title =
                evidenceRequirement.required("title", BilingualTextCodec.CODEC, EvidenceRequirement::title);
        Field<EvidenceWindow> window =
                evidenceRequirement.required("window", EvidenceWindowCodec.CODEC, EvidenceRequirement::window);
        Field<EvidenceCondition> condition = evidenceRequirement.required(
                "condition", EnumCodec.of(EvidenceCondition.class), EvidenceRequirement::condition);
        return evidenceRequirement
                .where(BilingualText.of(
                        "au moins un genre de pièce dans anyOf", "at least one kind of document in anyOf"))
                .build(values -> new EvidenceRequirement(
                        values.get(anyOf), values.get(title), values.get(window), values.get(condition)));
    }
}
