package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import java.time.LocalDate;

/** How the answer to an application is read and written. */
public final class EligibilityVerdictCodec {

    /** The codec. */
    public static final ObjectCodec<EligibilityVerdict> CODEC = codec();

    private EligibilityVerdictCodec() {}

    /** The status is that of the explanation; it is written beside it so that a reader finds the answer on top. */
    private static ObjectCodec<EligibilityVerdict> codec() {
        ObjectCodec.Builder<EligibilityVerdict> verdict = ObjectCodec.builder(EligibilityVerdict.class);
        Field<CallId> call = verdict.required("call", Identifiers.CALL_ID, EligibilityVerdict::call);
        OptionalField<ApplicationId> application = verdict.optional(
                "application",
                Identifiers.APPLICATION_ID,
                each -> each.application().orElse(null));
        Field<LocalDate> asOf = verdict.required("asOf", Texts.DAY, EligibilityVerdict::asOf);
        Field<Status> status = verdict.required("status", EnumCodec.of(Status.class), EligibilityVerdict::status);
        Field<Explanation> explanation =
                verdict.required("explanation", ExplanationCodec.CODEC, EligibilityVerdict::explanation);
        Field<Provenance> provenance =
                verdict.required("provenance", ProvenanceCodec.CODEC, EligibilityVerdict::provenance);
        return verdict.where(BilingualText.of(
                        "un status égal à celui de l’explication", "a status that equals that of the explanation"))
                .build(values -> archived(
                        values.get(status),
                        EligibilityVerdict.archived(
                                values.get(call),
                                values.get(application),
                                values.get(asOf),
                                values.get(explanation),
                                values.get(provenance))));
    }

    private static EligibilityVerdict archived(Status stated, EligibilityVerdict verdict) {
        if (stated != verdict.status()) {
            throw new IllegalArgumentException("The status " + stated + " is not that of the explanation.");
        }
        return verdict;
    }
}
