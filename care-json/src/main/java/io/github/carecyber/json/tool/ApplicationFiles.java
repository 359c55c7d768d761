package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The applications of the files that a command names, or all that is wrong with any of these files. */
final class ApplicationFiles {

    private final Assessor assessor;
    private final Session session;
    private final boolean several;
    private final List<Application> applications = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private boolean complete = true;

    private ApplicationFiles(Assessor assessor, Session session, boolean several) {
        this.assessor = assessor;
        this.session = session;
        this.several = several;
    }

    /**
     * Reads all files. Where one of them cannot be assessed, says what is wrong with each that cannot and gives none.
     *
     * @throws UsageException if there is one file, and it cannot be opened or names no call that is known
     */
    static List<Application> read(List<String> files, Assessor assessor, Session session) throws UsageException {
        ApplicationFiles reader = new ApplicationFiles(assessor, session, files.size() > 1);
        for (String file : files) {
            reader.readOne(file);
        }
        return reader.end();
    }

    private void readOne(String file) throws UsageException {
        try {
            Reading<Application> reading = session.read(DocumentType.APPLICATION, file);
            Application application = reading.value().orElse(null);
            if (application == null) {
                complete = false;
                report(file, reading.check(StructuralCheck.rules(), ApplicationFiles::structure));
            } else {
                applications.add(assessor.complete(application));
            }
        } catch (UsageException exception) {
            if (!several) {
                throw exception;
            }
            complete = false;
            String name = Excerpt.of(file);
            session.remark(
                    name + "\u00a0: " + exception.text().french(),
                    name + ": " + exception.text().english());
        }
    }

    /** What is missing is said along with what cannot be read; an application that can be read is answered by what it lacks. */
    private static Report structure(Application application) {
        return new Report(
                StructuralCheck.standard().check(application),
                List.of(),
                Provenance.of(null, Map.of("application", application)));
    }

    private void report(String file, Report report) {
        if (session.json()) {
            reports.add(CareJson.write(DocumentType.REPORT, report));
            if (several) {
                String name = Excerpt.of(file);
                session.remark(name + "\u00a0: illisible, voir le rapport.", name + ": unreadable, see the report.");
            }
        } else {
            session.print((several ? file + "\n" : "") + session.text().of(report));
        }
    }

    private List<Application> end() {
        if (!reports.isEmpty()) {
            session.documents(reports, several);
        }
        if (complete) {
            return applications;
        }
        if (several) {
            session.remark(
                    "Les dossiers sont comparés entre eux\u00a0: aucun n’est examiné tant que tous ne sont pas lisibles.",
                    "Applications are compared with one another: none is assessed until all can be read.");
        }
        return List.of();
    }
}
