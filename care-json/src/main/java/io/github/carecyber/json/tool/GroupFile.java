package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The GHT that {@code --group} names: its own declaration, which may say nothing of any objective yet, or the application that it filed,
 * which tells who its members are and when it applied.
 */
record GroupFile(Declaration declaration, @Nullable DeclarationFile file) {

    static GroupFile read(String file, Session session) throws UsageException {
        byte[] document = session.bytes(file);
        Reading<Declaration> own = CareJson.read(DocumentType.DECLARATION, document);
        Declaration declaration = own.value().orElse(null);
        if (declaration != null) {
            requireGroup(declaration, file);
            return new GroupFile(declaration, DeclarationFile.of(file, own, declaration));
        }
        Reading<Application> filed = CareJson.read(DocumentType.APPLICATION, document);
        Application application = filed.value().orElse(null);
        if (application == null) {
            throw session.notReadable(
                    file, Session.isOfAnotherFormat(own) && !Session.isOfAnotherFormat(filed) ? filed : own);
        }
        Declaration made = Declaration.empty()
                .withCall(application.call())
                .withApplicant(application.applicant())
                .withApplied(application.filed());
        requireGroup(made, file);
        return new GroupFile(made, null);
    }

    /** The report on the declarations put together, in which what the GHT itself says has its line and column. */
    Report located(Report report) {
        return file == null ? report : file.located(report);
    }

    private static void requireGroup(Declaration declaration, String file) throws UsageException {
        if (!(declaration.applicant() instanceof HospitalGroup)) {
            throw new UsageException(
                    "L’option --group attend la déclaration ou la candidature d’un GHT\u00a0; " + Excerpt.of(file)
                            + " n’est pas celle d’un GHT.",
                    "The option --group wants the declaration or the application of a GHT; " + Excerpt.of(file)
                            + " is not that of a GHT.");
        }
    }
}
