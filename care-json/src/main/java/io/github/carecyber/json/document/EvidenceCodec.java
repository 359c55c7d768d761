package io.github.carecyber.json.document;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;
import java.util.List;

/** How a document of an application is read and written. */
public final class EvidenceCodec {

    /** The codec. */
    public static final ObjectCodec<Evidence> CODEC = codec();

    private EvidenceCodec() {}

    private static ObjectCodec<Evidence> codec() {
        ObjectCodec.Builder<Evidence> evidence = ObjectCodec.builder(Evidence.class);
        OptionalField<EvidenceId> id = evidence.optional("id", Identifiers.EVIDENCE_ID, Evidence::id);
        OptionalField<EvidenceKind> kind = evidence.optional("kind", Identifiers.EVIDENCE_KIND, Evidence::kind);
        OptionalField<LocalDate> dated = evidence.optional("dated", Texts.DAY, Evidence::dated);
        OptionalField<LocalDate> validUntil = evidence.optional("validUntil", Texts.DAY, Evidence::validUntil);
        Field<List<LegalEntityFinessNumber>> covers =
                evidence.list("covers", RegisterTexts.LEGAL_ENTITY_FINESS, Evidence::covers);
        Field<List<FacilityFinessNumber>> sites =
                evidence.list("sites", RegisterTexts.FACILITY_FINESS, Evidence::sites);
        return evidence.build(values -> new Evidence(
                values.get(id),
                values.get(kind),
                values.get(dated),
                values.get(validUntil),
                values.get(covers),
                values.get(sites)));
    }
}
