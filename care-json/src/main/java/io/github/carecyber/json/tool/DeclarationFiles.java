package io.github.carecyber.json.tool;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import java.util.ArrayList;
import java.util.List;

/** The declarations of the members of a GHT, one a file, or all that is wrong with any of these files. */
final class DeclarationFiles {

    private final Session session;
    private final List<DeclarationFile> declarations = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private boolean complete = true;

    private DeclarationFiles(Session session) {
        this.session = session;
    }

    /** Reads all files. Where one of them cannot be read, says what is wrong with each that cannot and gives none. */
    static List<DeclarationFile> read(List<String> files, Session session) {
        DeclarationFiles reader = new DeclarationFiles(session);
        files.forEach(reader::readOne);
        return reader.end();
    }

    private void readOne(String file) {
        try {
            Reading<Declaration> reading = session.read(DocumentType.DECLARATION, file);
            Declaration declaration = reading.value().orElse(null);
            if (declaration == null) {
                complete = false;
                report(file, reading.report());
            } else {
                declarations.add(DeclarationFile.of(file, reading, declaration));
            }
        } catch (UsageException exception) {
            complete = false;
            session.remark(exception.text().french(), exception.text().english());
        }
    }

    private void report(String file, Report report) {
        if (session.json()) {
            reports.add(CareJson.write(DocumentType.REPORT, report));
            String name = Excerpt.of(file);
            session.remark(name + "\u00a0: illisible, voir le rapport.", name + ": unreadable, see the report.");
        } else {
            session.print(Excerpt.legible(file) + "\n" + session.text().of(report));
        }
    }

    private List<DeclarationFile> end() {
        if (!reports.isEmpty()) {
            session.documents(reports, true);
        }
        if (complete) {
            return declarations;
        }
        session.remark(
                "Les déclarations des membres ne sont pas réunies tant que toutes ne sont pas lisibles.",
                "The members’ declarations are not put together until all can be read.");
        return List.of();
    }
}
