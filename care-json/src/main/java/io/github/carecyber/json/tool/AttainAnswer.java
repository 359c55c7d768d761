package io.github.carecyber.json.tool;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentRequest;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.page.AttainmentPage;
import java.util.ArrayList;
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
        List<String> names,
        @Nullable PaymentRequest payment) {

    static AttainAnswer of(Declaration declaration, FundingCall call, AttainmentVerdict verdict) {
        return new AttainAnswer(declaration, call, verdict, null, List.of(), null);
    }

    AttainAnswer withRollUp(RollUp newRollUp, List<String> newNames) {
        return new AttainAnswer(declaration, call, verdict, newRollUp, newNames, payment);
    }

    AttainAnswer withPayment(PaymentRequest newPayment) throws UsageException {
        PaymentFile.requireObjectivesOf(verdict, newPayment);
        return new AttainAnswer(declaration, call, verdict, rollUp, names, newPayment);
    }

    /** Shows the answer in the form asked for, and writes its page if one is asked for. */
    ExitCode show(@Nullable PageFile page, Session session) {
        PaymentDue due = payment == null ? null : payment.due(call.paymentTerms(), verdict.statuses());
        if (session.json()) {
            session.documents(documents(due));
        } else {
            print(due, session);
        }
        ExitCode exit = ExitCode.of(verdict.status() != Status.NOT_MET
                && verdict.report().isAccepted()
                && (rollUp == null || rollUp.report().isAccepted()));
        return page == null ? exit : page.write(html(due, session), exit, session);
    }

    private List<String> documents(@Nullable PaymentDue due) {
        List<String> documents = new ArrayList<>();
        if (rollUp != null) {
            documents.add(CareJson.write(DocumentType.ROLL_UP, rollUp));
        }
        documents.add(CareJson.write(DocumentType.ATTAINMENT, verdict));
        if (due != null) {
            documents.add(CareJson.write(DocumentType.PAYMENT_DUE, due));
        }
        return documents;
    }

    private void print(@Nullable PaymentDue due, Session session) {
        if (rollUp != null) {
            session.print(session.text().of(rollUp, names) + "\n");
        }
        session.print(session.text().of(verdict));
        if (due != null && payment != null) {
            session.print("\n" + session.text().of(due) + PaymentFile.stated(payment, session.locale()));
        }
    }

    private String html(@Nullable PaymentDue due, Session session) {
        AttainmentPage pages =
                AttainmentPage.of(JsonRules.catalog(), session.locale()).withCall(call);
        if (rollUp != null) {
            pages = pages.withRollUp(rollUp, names);
        }
        return (due == null ? pages : pages.withPayment(due)).of(declaration, verdict);
    }
}
