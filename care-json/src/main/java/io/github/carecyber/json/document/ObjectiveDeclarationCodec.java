package io.github.carecyber.json.document;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import java.time.LocalDate;
import java.util.List;

/** How what is declared of one objective is read and written. */
public final class ObjectiveDeclarationCodec {

    /** The codec. */
    public static final ObjectCodec<ObjectiveDeclaration> CODEC = codec();

    private ObjectiveDeclarationCodec() {}

    private static ObjectCodec<ObjectiveDeclaration> codec() {
        ObjectCodec.Builder<ObjectiveDeclaration> declared = ObjectCodec.builder(ObjectiveDeclaration.class);
        OptionalField<ObjectiveId> objective =
                declared.optional("objective", Identifiers.OBJECTIVE_ID, ObjectiveDeclaration::objective);
        OptionalField<ProofMode> mode =
                declared.optional("mode", EnumCodec.of(ProofMode.class), ObjectiveDeclaration::mode);
        OptionalField<String> reason = declared.optional("reason", Texts.TEXT, ObjectiveDeclaration::reason);
        OptionalField<Boolean> dedicatedDirectory =
                declared.optional("dedicatedDirectory", TruthCodec.INSTANCE, ObjectiveDeclaration::dedicatedDirectory);
        OptionalField<LocalDate> trajectoryStart =
                declared.optional("trajectoryStart", Texts.DAY, ObjectiveDeclaration::trajectoryStart);
        OptionalField<LocalDate> trajectoryEnd =
                declared.optional("trajectoryEnd", Texts.DAY, ObjectiveDeclaration::trajectoryEnd);
        Field<List<RequirementAnswer>> requirements =
                declared.list("requirements", RequirementAnswerCodec.CODEC, ObjectiveDeclaration::requirements);
        Field<List<ScoreReached>> scores =
                declared.list("scores", ScoreReachedCodec.CODEC, ObjectiveDeclaration::scores);
        Field<List<RateReached>> rates = declared.list("rates", RateReachedCodec.CODEC, ObjectiveDeclaration::rates);
        Field<List<LegalEntityFinessNumber>> coveredEntities = declared.list(
                "coveredEntities", RegisterTexts.LEGAL_ENTITY_FINESS, ObjectiveDeclaration::coveredEntities);
        Field<List<FacilityFinessNumber>> coveredSites =
                declared.list("coveredSites", RegisterTexts.FACILITY_FINESS, ObjectiveDeclaration::coveredSites);
        Field<List<Evidence>> evidence = declared.list("evidence", EvidenceCodec.CODEC, ObjectiveDeclaration::evidence);
        return declared.build(values -> new ObjectiveDeclaration(
                values.get(objective),
                values.get(mode),
                values.get(reason),
                values.get(dedicatedDirectory),
                values.get(trajectoryStart),
                values.get(trajectoryEnd),
                values.get(requirements),
                values.get(scores),
                values.get(rates),
                values.get(coveredEntities),
                values.get(coveredSites),
                values.get(evidence)));
    }
}
