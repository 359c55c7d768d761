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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code assess}: may the applicants of these files apply? */
final class AssessCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--as-of", "--call", "--catalog", "--register");
        invocation.asOf();
        invocation.file(0, "un dossier de candidature", "an application");
        List<String> files = invocation.files();
        if (session.json() && files.size() > 1) {
            throw new UsageException(
                    "Avec --json, un seul dossier à la fois : la réponse est un seul document.",
                    "With --json, one application at a time: the answer is one document.");
        }
        String registerFile = invocation.value("--register").orElse(null);
        FinessRegister register = registerFile == null ? null : session.register(registerFile);
        Calls calls = Calls.of(invocation, session);
        ExitCode exit = ExitCode.ACCEPTED;
        for (String file : files) {
            if (files.size() > 1) {
                session.print(file + "\n");
            }
            try {
                exit = exit.or(assess(file, register, calls, invocation.asOf(), session));
            } catch (UsageException exception) {
                // One file that cannot be assessed does not keep the others from their answers.
                session.remark(exception.text().french(), exception.text().english());
                exit = ExitCode.UNREADABLE;
            }
        }
        return exit;
    }

    private static ExitCode assess(
            String file, @Nullable FinessRegister register, Calls calls, LocalDate asOf, Session session)
            throws UsageException {
        Reading<Application> reading = session.read(DocumentType.APPLICATION, file);
        Application application = reading.value().orElse(null);
        if (application == null) {
            return session.unreadable(reading);
        }
        if (register != null) {
            application = RegisterCompletion.complete(application, register, session);
        }
        FundingCall call = calls.find(application.call());
        EligibilityVerdict verdict = Eligibility.of(call).assess(application, asOf);
        session.print(
                session.json()
                        ? CareJson.write(DocumentType.VERDICT, verdict)
                        : session.text().of(verdict));
        return ExitCode.of(verdict.status() != Status.NOT_MET);
    }
}
