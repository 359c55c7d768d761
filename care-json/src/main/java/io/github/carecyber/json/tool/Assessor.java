package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.AuthorityDecisions;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.json.finess.FinessRegister;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assesses applications with what the command line names beside them: a register, a call, decisions of the authority. */
final class Assessor {

    private final @Nullable FinessRegister register;
    private final Calls calls;
    private final @Nullable Reading<AuthorityDecisions> decisions;
    private final Session session;

    private Assessor(
            @Nullable FinessRegister register,
            Calls calls,
            @Nullable Reading<AuthorityDecisions> decisions,
            Session session) {
        this.register = register;
        this.calls = calls;
        this.decisions = decisions;
        this.session = session;
    }

    static Assessor of(Invocation invocation, Session session) throws UsageException {
        String registerFile = invocation.value("--register").orElse(null);
        String decisionsFile = invocation.value("--decisions").orElse(null);
        return new Assessor(
                registerFile == null ? null : session.register(registerFile),
                Calls.of(invocation, session),
                decisionsFile == null ? null : session.readable(DocumentType.DECISIONS, decisionsFile),
                session);
    }

    EligibilityVerdict assess(Application application, LocalDate asOf) throws UsageException {
        FundingCall call = calls.find(application.call());
        Eligibility eligibility = Eligibility.of(call);
        Application completed =
                register == null ? application : RegisterCompletion.complete(application, register, session);
        return eligibility.assess(completed, asOf, decisionsOn(application, call, eligibility));
    }

    private List<AuthorityDecision> decisionsOn(Application application, FundingCall call, Eligibility eligibility)
            throws UsageException {
        if (decisions == null) {
            return List.of();
        }
        AuthorityDecisions made = decisions.value().orElseThrow();
        if (!made.call().equals(call.id())) {
            throw notFor(
                    "l’appel " + made.call() + ", non sur " + call.id(),
                    "the call " + made.call() + ", not " + call.id());
        }
        if (!made.application().equals(application.id())) {
            String id = application.id() == null ? "?" : application.id().value();
            throw notFor(
                    "le dossier " + made.application() + ", non sur " + id,
                    "the application " + made.application() + ", not " + id);
        }
        List<Violation> violations = eligibility.check(made.decisions(), DataPath.of("decisions"));
        if (!violations.isEmpty()) {
            String report = session.text()
                    .of(decisions.locate(new Report(
                            violations,
                            List.of(),
                            Provenance.of(call.catalogVersion(), Map.of("decisions", made, "call", call)))));
            throw new UsageException(
                    "Les décisions ne peuvent pas être appliquées\u00a0:\n" + report,
                    "The decisions cannot be applied:\n" + report);
        }
        return made.decisions();
    }

    private static UsageException notFor(String french, String english) {
        return new UsageException(
                "Les décisions portent sur " + Excerpt.legible(french) + ".",
                "The decisions are on " + Excerpt.legible(english) + ".");
    }
}
