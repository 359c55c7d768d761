package io.github.carecyber.json.document;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.cases.Case;
import io.github.carecyber.rules.cases.CaseFile;
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
        Field<List<Case>> cases = file.required("cases", ListCodec.of(CaseCodec.CODEC), CaseFile::cases);
        Field<Map<String, Applicant>> applicants = file.usually(
                "applicants", MapCodec.of(Texts.STATEMENT, ApplicantCodec.CODEC), Map.of(), CaseFile::applicants);
        Field<List<Evidence>> documents = file.list("documents", EvidenceCodec.CODEC, CaseFile::documents);
        Field<Map<String, Declaration>> declarations = file.usually(
                "declarations", MapCodec.of(Texts.STATEMENT, DeclarationCodec.CODEC), Map.of(), CaseFile::declarations);
        return file.build(values -> new CaseFile(
                values.get(call),
                values.get(applicants),
                values.get(documents),
                values.get(declarations),
                values.get(cases)));
    }
}
