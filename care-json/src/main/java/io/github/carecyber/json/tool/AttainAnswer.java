package io.github.carecyber.json.tool;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.page.AttainmentPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code attain} answers: the checklist and, where they were asked for, what does not go together in the declarations of members and
 * what is to be paid.
 *
 * @param names how the declarations of the members are called
 */
record AttainAnswer(
        Declaration declaration,
        FundingCall call,
        AttainmentVerdict verdict,
        @Nullable RollUp rollUp,
        List<String> names) {

    ExitCode show(@Nullable PageFile page, Session session) {
        if (rollUp != null) {
            session.print(session.text().of(rollUp, names) + "\n");
        }
        session.print(session.text().of(verdict));
        ExitCode exit = ExitCode.of(verdict.status() != Status.NOT_MET
                && verdict.report().isAccepted()
                && (rollUp == null || rollUp.report().isAccepted()));
        return page == null ? exit : page.write(html(session), exit, session);
    }

    private String html(Session session) {
        AttainmentPage pages =
                AttainmentPage.of(JsonRules.catalog(), session.locale()).withCall(call);
        return (rollUp == null ? pages : pages.withRollUp(rollUp, names)).of(declaration, verdict);
    }
}
