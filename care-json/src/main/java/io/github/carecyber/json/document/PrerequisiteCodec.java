package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How a prerequisite is read and written. */
public final class PrerequisiteCodec {

    /** The codec. */
    public static final ObjectCodec<Prerequisite> CODEC = codec();

    private PrerequisiteCodec() {}

    private static ObjectCodec<Prerequisite> codec() {
        ObjectCodec.Builder<Prerequisite> prerequisite = ObjectCodec.builder(Prerequisite.class);
        Field<PrerequisiteId> id = prerequisite.required("id", Identifiers.PREREQUISITE_ID, Prerequisite::id);
        Field<BilingualText> title = prerequisite.required("title", BilingualTextCodec.CODEC, Prerequisite::title);
        Field<List<EvidenceRequirement>> evidence =
                prerequisite.required("evidence", ListCodec.of(EvidenceRequirementCodec.CODEC), Prerequisite::evidence);
        Field<LegalReference> reference =
                prerequisite.required("reference", LegalReferenceCodec.CODEC, Prerequisite::reference);
        return prerequisite
                .where(BilingualText.of(
                        "au moins une pièce demandée dans evidence", "at least one document asked for in evidence"))
                .build(values -> new Prerequisite(
                        values.get(id), values.get(title), values.get(evidence), values.get(reference)));
    }
}
