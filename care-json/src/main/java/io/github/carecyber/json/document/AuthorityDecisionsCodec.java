package io.github.carecyber.json.document;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.AuthorityDecisions;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How what the authority decided on an application is read and written. */
public final class AuthorityDecisionsCodec {

    /** The codec. */
    public static final ObjectCodec<AuthorityDecisions> CODEC = codec();

    private AuthorityDecisionsCodec() {}

    private static ObjectCodec<AuthorityDecisions> codec() {
        ObjectCodec.Builder<AuthorityDecisions> object = ObjectCodec.builder(AuthorityDecisions.class);
        Field<CallId> call = object.required("call", Identifiers.CALL_ID, AuthorityDecisions::call);
        Field<ApplicationId> application =
                object.required("application", Identifiers.APPLICATION_ID, AuthorityDecisions::application);
        Field<List<AuthorityDecision>> decisions =
                object.required("decisions", ListCodec.of(AuthorityDecisionCodec.CODEC), AuthorityDecisions::decisions);
        return object.build(
                values -> new AuthorityDecisions(values.get(call), values.get(application), values.get(decisions)));
    }
}
