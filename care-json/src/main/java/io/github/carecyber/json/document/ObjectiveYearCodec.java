package io.github.carecyber.json.document;

import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.Year;
import java.util.List;

/** How what an objective asks for in one year is read and written. */
public final class ObjectiveYearCodec {

    /** The codec. */
    public static final ObjectCodec<ObjectiveYear> CODEC = codec();

    private ObjectiveYearCodec() {}

    private static ObjectCodec<ObjectiveYear> codec() {
        ObjectCodec.Builder<ObjectiveYear> object = ObjectCodec.builder(ObjectiveYear.class);
        Field<Year> year = object.required("year", Numbers.YEAR, ObjectiveYear::year);
        Field<Published<List<EvidenceRequirement>>> evidence = object.required(
                "evidence", PublishedCodec.of(ListCodec.of(EvidenceRequirementCodec.CODEC)), ObjectiveYear::evidence);
        Field<List<Target>> targets = object.list("targets", TargetCodec.CODEC, ObjectiveYear::targets);
        return object.where(BilingualText.of(
                        "au moins une cible dans targets ou une pièce demandée dans evidence",
                        "at least one target in targets or one document asked for in evidence"))
                .build(values -> new ObjectiveYear(values.get(year), values.get(evidence), values.get(targets)));
    }
}
