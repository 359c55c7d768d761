package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.util.List;

/** {@code assess}: may the applicants of these files apply, and what changed since an earlier date or version of a file? */
final class AssessCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions(
                "--as-of", "--call", "--catalog", "--compare", "--decisions", "--register", "--since", "--summary");
        invocation.asOf();
        invocation.file(0, "un dossier de candidature", "an application");
        List<String> files = invocation.files();
        for (String option : List.of("--json", "--decisions", "--compare")) {
            if (invocation.has(option) && files.size() > 1) {
                throw new UsageException(
                        "Avec " + option + ", un seul dossier à la fois.",
                        "With " + option + ", one application at a time.");
            }
        }
        for (String option : List.of("--summary", "--since", "--compare")) {
            if (session.json() && invocation.has(option)) {
                throw new UsageException(
                        "L’option " + option + " donne un texte, qui ne s’écrit pas en JSON.",
                        "The option " + option + " gives a text, which is not written in JSON.");
            }
        }
        Assessor assessor = Assessor.of(invocation, session);
        EarlierAnswer earlier = EarlierAnswer.of(invocation);
        ExitCode exit = ExitCode.ACCEPTED;
        for (String file : files) {
            if (files.size() > 1) {
                session.print(file + "\n");
            }
            try {
                exit = exit.or(assess(file, assessor, earlier, invocation, session));
            } catch (UsageException exception) {
                // One file that cannot be assessed does not keep the others from their answers.
                session.remark(exception.text().french(), exception.text().english());
                exit = ExitCode.UNREADABLE;
            }
        }
        return exit;
    }

    private static ExitCode assess(
            String file, Assessor assessor, EarlierAnswer earlier, Invocation invocation, Session session)
            throws UsageException {
        Reading<Application> reading = session.read(DocumentType.APPLICATION, file);
        Application application = reading.value().orElse(null);
        if (application == null) {
            return session.unreadable(reading);
        }
        EligibilityVerdict verdict = assessor.assess(application, invocation.asOf());
        session.print(shown(verdict, invocation, session));
        earlier.show(application, verdict, assessor, session);
        return ExitCode.of(verdict.status() != Status.NOT_MET);
    }

    private static String shown(EligibilityVerdict verdict, Invocation invocation, Session session) {
        if (session.json()) {
            return CareJson.write(DocumentType.VERDICT, verdict);
        }
        return invocation.has("--summary")
                ? verdict.summary(session.locale())
                : session.text().of(verdict);
    }
}
