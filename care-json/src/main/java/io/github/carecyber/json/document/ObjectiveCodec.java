package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How an objective is read and written. */
public final class ObjectiveCodec {

    /** The codec. */
    public static final ObjectCodec<Objective> CODEC = codec();

    private ObjectiveCodec() {}

    private static ObjectCodec<Objective> codec() {
        ObjectCodec.Builder<Objective> objective = ObjectCodec.builder();
        Field<ObjectiveId> id = objective.required("id", Identifiers.OBJECTIVE_ID, Objective::id);
        Field<BilingualText> title = objective.required("title", BilingualTextCodec.CODEC, Objective::title);
        Field<List<EvidenceRequirement>> evidence =
                objective.required("evidence", ListCodec.of(EvidenceRequirementCodec.CODEC), Objective::evidence);
        Field<List<Target>> targets = objective.list("targets", TargetCodec.CODEC, Objective::targets);
        Field<LegalReference> reference =
                objective.required("reference", LegalReferenceCodec.CODEC, Objective::reference);
        return objective
                .where(BilingualText.of(
                        "au moins une pièce demandée dans evidence", "at least one document asked for in evidence"))
                .build(values -> new Objective(
                        values.get(id),
                        values.get(title),
                        values.get(evidence),
                        values.get(targets),
                        values.get(reference)));
    }
}
