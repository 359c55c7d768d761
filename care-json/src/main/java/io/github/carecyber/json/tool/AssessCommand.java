package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.json.finess.FinessRegister;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;

/** {@code assess}: may the applicants of these files apply? */
final class AssessCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        LocalDate asOf = invocation.asOf();
        invocation.file(0, "un dossier de candidature", "an application");
        String registerFile = invocation.value("--register").orElse(null);
        FinessRegister register = registerFile == null ? null : session.register(registerFile);
        ExitCode exit = ExitCode.ACCEPTED;
        for (String file : invocation.files()) {
            Reading<Application> reading = session.read(DocumentType.APPLICATION, file);
            Application application = reading.value().orElse(null);
            if (application == null) {
                exit = exit.or(session.unreadable(reading));
                continue;
            }
            if (register != null) {
                application = RegisterCompletion.complete(application, register);
            }
            FundingCall call = Calls.find(invocation, session, application.call());
            exit = exit.or(show(Eligibility.of(call).assess(application, asOf), session));
        }
        return exit;
    }

    static ExitCode show(EligibilityVerdict verdict, Session session) {
        session.print(
                session.json()
                        ? CareJson.write(DocumentType.VERDICT, verdict)
                        : session.text().of(verdict));
        return ExitCode.of(verdict.status() != Status.NOT_MET);
    }
}
