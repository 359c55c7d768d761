package io.github.carecyber.json.document;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.cases.EligibilityCase;
import io.github.carecyber.rules.cases.Expectation;
import java.time.LocalDate;
import java.util.List;

/** How a situation and what is expected of it are read and written. */
public final class EligibilityCaseCodec {

    /** The codec. */
    public static final ObjectCodec<EligibilityCase> CODEC = codec();

    private EligibilityCaseCodec() {}

    private static ObjectCodec<EligibilityCase> codec() {
        ObjectCodec.Builder<EligibilityCase> object = ObjectCodec.builder(EligibilityCase.class);
        Field<String> situation = object.required("situation", Texts.STATEMENT, EligibilityCase::situation);
        Field<LocalDate> asOf = object.required("asOf", Texts.DAY, EligibilityCase::asOf);
        OptionalField<CallId> call = object.optional("call", Identifiers.CALL_ID, EligibilityCase::call);
        OptionalField<String> applicant = object.optional("applicant", Texts.STATEMENT, EligibilityCase::applicant);
        OptionalField<FilingMoment> filed = object.optional("filed", Texts.FILING_MOMENT, EligibilityCase::filed);
        Field<List<EvidenceId>> evidence = object.list("evidence", Identifiers.EVIDENCE_ID, EligibilityCase::evidence);
        Field<List<AuthorityDecision>> decisions =
                object.list("decisions", AuthorityDecisionCodec.CODEC, EligibilityCase::decisions);
        Field<Expectation> expected = object.required("expected", ExpectationCodec.CODEC, EligibilityCase::expected);
        return object.build(values -> new EligibilityCase(
                values.get(situation),
                values.get(asOf),
                values.get(call),
                values.get(applicant),
                values.get(filed),
                values.get(evidence),
                values.get(decisions),
                values.get(expected)));
    }
}
