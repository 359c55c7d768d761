package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.rules.eligibility.BatchAssessment;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code assess}: may the applicants of these files apply, what would make them eligible, and what changed since an earlier date or
 * version of a file?
 *
 * <p>Several files are assessed together, as one applicant files once: what cannot be read keeps them all from an answer.
 */
final class AssessCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions(
                "--as-of",
                "--call",
                "--catalog",
                "--compare",
                "--decisions",
                "--register",
                "--remedies",
                "--since",
                "--summary");
        invocation.asOf();
        invocation.file(0, "un dossier de candidature", "an application");
        requireFittingOptions(invocation, session);
        Assessor assessor = Assessor.of(invocation, session);
        EarlierAnswer earlier = EarlierAnswer.of(invocation);
        List<Application> applications = ApplicationFiles.read(invocation.files(), assessor, session);
        if (applications.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        Assessor.Answers answers = assessor.assess(applications, invocation.asOf());
        if (session.json()) {
            session.documents(documents(answers, invocation));
        } else {
            show(answers, earlier.to(applications, assessor, session), invocation, session);
        }
        return ExitCode.of(answers.verdicts().stream().noneMatch(verdict -> verdict.status() == Status.NOT_MET));
    }

    private static void requireFittingOptions(Invocation invocation, Session session) throws UsageException {
        if (invocation.has("--compare") && invocation.files().size() > 1) {
            throw new UsageException(
                    "Avec --compare, un seul dossier à la fois.", "With --compare, one application at a time.");
        }
        for (String option : List.of("--summary", "--since", "--compare")) {
            if (session.json() && invocation.has(option)) {
                throw new UsageException(
                        "L’option " + option + " donne un texte, qui ne s’écrit pas en JSON.",
                        "The option " + option + " gives a text, which is not written in JSON.");
            }
        }
    }

    /** Each verdict, followed where it is asked for by what would make the applicant eligible. */
    private static List<String> documents(Assessor.Answers answers, Invocation invocation) {
        List<String> documents = new ArrayList<>();
        for (EligibilityVerdict verdict : answers.verdicts()) {
            documents.add(CareJson.write(DocumentType.VERDICT, verdict));
            if (invocation.has("--remedies")) {
                documents.add(CareJson.write(DocumentType.REMEDIES, verdict.remedies()));
            }
        }
        return documents;
    }

    /** Shows the tables of several files, one for each call, and then each answer under the name of its file. */
    private static void show(
            Assessor.Answers answers, List<EligibilityVerdict> earlier, Invocation invocation, Session session)
            throws UsageException {
        List<String> tables = new ArrayList<>();
        for (BatchAssessment batch : answers.batches()) {
            tables.add(session.text().of(batch));
        }
        session.print(String.join("\n", tables));
        for (int index = 0; index < answers.verdicts().size(); index++) {
            EligibilityVerdict verdict = answers.verdicts().get(index);
            if (!tables.isEmpty()) {
                session.print("\n" + invocation.files().get(index) + "\n");
            }
            session.print(
                    invocation.has("--summary")
                            ? verdict.summary(session.locale())
                            : session.text().of(verdict));
            if (invocation.has("--remedies") && verdict.status() != Status.MET) {
                session.print("\n" + RemediesAnswer.of(verdict, session));
            }
            if (!earlier.isEmpty()) {
                EarlierAnswer.show(earlier.get(index), verdict, invocation, session);
            }
        }
    }
}
