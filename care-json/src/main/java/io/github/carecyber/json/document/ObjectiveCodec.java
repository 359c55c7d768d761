package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.TruthCodec;
import java.util.List;

/** How an objective is read and written. */
public final class ObjectiveCodec {

    /** The codec. */
    public static final ObjectCodec<Objective> CODEC = codec();

    private ObjectiveCodec() {}

    private static ObjectCodec<Objective> codec() {
        ObjectCodec.Builder<Objective> objective = ObjectCodec.builder(Objective.class);
        Field<ObjectiveId> id = objective.required("id", Identifiers.OBJECTIVE_ID, Objective::id);
        Field<BilingualText> title = objective.required("title", BilingualTextCodec.CODEC, Objective::title);
        Field<Boolean> mandatory = objective.usually("mandatory", TruthCodec.INSTANCE, false, Objective::mandatory);
        Field<List<EvidenceRequirement>> evidence =
                objective.list("evidence", EvidenceRequirementCodec.CODEC, Objective::evidence);
        Field<List<Target>> targets = objective.list("targets", TargetCodec.CODEC, Objective::targets);
        Field<List<ObjectiveYear>> years = objective.list("years", ObjectiveYearCodec.CODEC, Objective::years);
        Field<LegalReference> reference =
                objective.required("reference", LegalReferenceCodec.CODEC, Objective::reference);
        return objective
                .where(BilingualText.of(
                        "au moins une pièce demandée dans evidence ou une année dans years, les années de la première à"
                                + " la dernière, chacune une fois",
                        "at least one document asked for in evidence or one year in years, the years from the earliest to"
                                + " the latest, each once"))
                .build(values -> new Objective(
                        values.get(id),
                        values.get(title),
                        values.get(mandatory),
                        values.get(evidence),
                        values.get(targets),
                        values.get(years),
                        values.get(reference)));
    }
}
