package io.github.carecyber.json.document;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.util.List;

/** How an application is read and written. */
public final class ApplicationCodec {

    /** The codec. */
    public static final ObjectCodec<Application> CODEC = codec();

    private ApplicationCodec() {}

    private static ObjectCodec<Application> codec() {
        ObjectCodec.Builder<Application> application = ObjectCodec.builder(Application.class);
        OptionalField<ApplicationId> id = application.optional("id", Identifiers.APPLICATION_ID, Application::id);
        OptionalField<CallId> call = application.optional("call", Identifiers.CALL_ID, Application::call);
        OptionalField<Applicant> applicant =
                application.optional("applicant", ApplicantCodec.CODEC, Application::applicant);
        OptionalField<FilingMoment> filed = application.optional("filed", Texts.FILING_MOMENT, Application::filed);
        Field<List<Evidence>> evidence = application.list("evidence", EvidenceCodec.CODEC, Application::evidence);
        return application.build(values -> new Application(
                values.get(id), values.get(call), values.get(applicant), values.get(filed), values.get(evidence)));
    }
}
