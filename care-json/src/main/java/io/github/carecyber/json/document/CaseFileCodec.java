package io.github.carecyber.json.document;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.cases.EligibilityCase;
import java.util.List;
import java.util.Map;

/** How cases that a call must answer as expected are read and written, the cases first: they are what is read. */
public final class CaseFileCodec {

    /** The codec. */
    public static final ObjectCodec<CaseFile> CODEC = codec();

    private CaseFileCodec() {}

    private static ObjectCodec<CaseFile> codec() {
        ObjectCodec.Builder<CaseFile> file = ObjectCodec.builder(CaseFile.class);
        OptionalField<CallId> call = file.optional("call", Identifiers.CALL_ID, CaseFile::call);
        Field<List<EligibilityCase>> cases =
                file.required("cases", ListCodec.of(EligibilityCaseCodec.CODEC), CaseFile::cases);
        Field<Map<String, Applicant>> applicants = file.usually(
                "applicants", MapCodec.of(Texts.STATEMENT, ApplicantCodec.CODEC), Map.of(), CaseFile::applicants);
        Field<List<Evidence>> documents = file.list("documents", EvidenceCodec.CODEC, CaseFile::documents);
        return file.build(values ->
                new CaseFile(values.get(call), values.get(applicants), values.get(documents), values.get(cases)));
    }
}
