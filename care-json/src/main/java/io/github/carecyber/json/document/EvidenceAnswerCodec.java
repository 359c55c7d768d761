package io.github.carecyber.json.document;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.attainment.DocumentAnswer;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.util.List;

/** How it is read and written what was found of the documents that a text asks for. */
public final class EvidenceAnswerCodec {

    /** What every answer must satisfy that may be open. */
    static final BilingualText OPEN_OR_KNOWN = BilingualText.of(
            "des éléments manquants (gaps) si et seulement si le status est unknown",
            "gaps exactly if the status is unknown");

    /** The codec. */
    public static final ObjectCodec<EvidenceAnswer> CODEC = codec();

    private EvidenceAnswerCodec() {}

    private static ObjectCodec<EvidenceAnswer> codec() {
        ObjectCodec.Builder<EvidenceAnswer> answer = ObjectCodec.builder(EvidenceAnswer.class);
        Field<Published<EvidenceRequirement>> requirement = answer.required(
                "requirement", PublishedCodec.known(EvidenceRequirementCodec.CODEC), EvidenceAnswer::requirement);
        Field<EvidencePeriod> period = answer.required("period", EvidencePeriodCodec.CODEC, EvidenceAnswer::period);
        Field<Status> status = answer.required("status", EnumCodec.of(Status.class), EvidenceAnswer::status);
        Field<List<DocumentAnswer>> documents = answer.list("documents", document(), EvidenceAnswer::documents);
        Field<List<LegalEntityFinessNumber>> lacking =
                answer.list("lacking", RegisterTexts.LEGAL_ENTITY_FINESS, EvidenceAnswer::lacking);
        Field<List<FacilityFinessNumber>> lackingSites =
                answer.list("lackingSites", RegisterTexts.FACILITY_FINESS, EvidenceAnswer::lackingSites);
        Field<List<Gap>> gaps = answer.list("gaps", GapCodec.CODEC, EvidenceAnswer::gaps);
        return answer.where(OPEN_OR_KNOWN)
                .build(values -> new EvidenceAnswer(
                        values.get(requirement),
                        values.get(period),
                        values.get(status),
                        values.get(documents),
                        values.get(lacking),
                        values.get(lackingSites),
                        values.get(gaps)));
    }

    private static ObjectCodec<DocumentAnswer> document() {
        ObjectCodec.Builder<DocumentAnswer> answer = ObjectCodec.builder(DocumentAnswer.class);
        Field<Integer> position = answer.required("position", Numbers.COUNT_FROM_NONE, DocumentAnswer::position);
        Field<Evidence> document = answer.required("document", EvidenceCodec.CODEC, DocumentAnswer::document);
        Field<DocumentOutcome> outcome =
                answer.required("outcome", EnumCodec.of(DocumentOutcome.class), DocumentAnswer::outcome);
        return answer.build(
                values -> new DocumentAnswer(values.get(position), values.get(document), values.get(outcome)));
    }
}
