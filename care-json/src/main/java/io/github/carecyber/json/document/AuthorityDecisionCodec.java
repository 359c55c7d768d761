package io.github.carecyber.json.document;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.LocalDate;

/** How a decision of the authority on one condition is read and written. */
public final class AuthorityDecisionCodec {

    /** The codec. */
    public static final ObjectCodec<AuthorityDecision> CODEC = codec();

    private AuthorityDecisionCodec() {}

    private static ObjectCodec<AuthorityDecision> codec() {
        ObjectCodec.Builder<AuthorityDecision> decision = ObjectCodec.builder(AuthorityDecision.class);
        Field<DataPath> criterion = decision.required("criterion", Texts.PATH, AuthorityDecision::criterion);
        Field<Status> status = decision.required("status", EnumCodec.of(Status.class), AuthorityDecision::status);
        Field<String> reason = decision.required("reason", Texts.STATEMENT, AuthorityDecision::reason);
        Field<String> role = decision.required("role", Texts.STATEMENT, AuthorityDecision::role);
        Field<LocalDate> decided = decision.required("decided", Texts.DAY, AuthorityDecision::decided);
        return decision.where(BilingualText.of("un status autre que unknown", "a status other than unknown"))
                .build(values -> new AuthorityDecision(
                        values.get(criterion),
                        values.get(status),
                        values.get(reason),
                        values.get(role),
                        values.get(decided)));
    }
}
