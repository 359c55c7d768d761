package io.github.carecyber.json.document;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.TargetAnswer;
import java.util.List;

/** How it is read and written whether one objective is reached. */
public final class ObjectiveVerdictCodec {

    /** The codec. */
    public static final ObjectCodec<ObjectiveVerdict> CODEC = codec();

    private ObjectiveVerdictCodec() {}

    private static ObjectCodec<ObjectiveVerdict> codec() {
        ObjectCodec.Builder<ObjectiveVerdict> verdict = ObjectCodec.builder(ObjectiveVerdict.class);
        Field<ObjectiveId> id = verdict.required("id", Identifiers.OBJECTIVE_ID, ObjectiveVerdict::id);
        Field<BilingualText> title = verdict.required("title", BilingualTextCodec.CODEC, ObjectiveVerdict::title);
        Field<Boolean> mandatory =
                verdict.usually("mandatory", TruthCodec.INSTANCE, false, ObjectiveVerdict::mandatory);
        OptionalField<DataPath> path = verdict.optional("path", Texts.PATH, ObjectiveVerdict::path);
        OptionalField<ProofMode> mode = verdict.optional("mode", EnumCodec.of(ProofMode.class), ObjectiveVerdict::mode);
        Field<Status> status = verdict.required("status", EnumCodec.of(Status.class), ObjectiveVerdict::status);
        Field<List<EvidenceAnswer>> evidence =
                verdict.list("evidence", EvidenceAnswerCodec.CODEC, ObjectiveVerdict::evidence);
        Field<List<TargetAnswer>> targets = verdict.list("targets", TargetAnswerCodec.CODEC, ObjectiveVerdict::targets);
        Field<List<Gap>> gaps = verdict.list("gaps", GapCodec.CODEC, ObjectiveVerdict::gaps);
        return verdict.build(values -> new ObjectiveVerdict(
                values.get(id),
                values.get(title),
                values.get(mandatory),
                values.get(path),
                values.get(mode),
                values.get(status),
                values.get(evidence),
                values.get(targets),
                values.get(gaps)));
    }
}
