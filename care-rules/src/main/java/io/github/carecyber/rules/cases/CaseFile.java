package io.github.carecyber.rules.cases;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Elements;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Situations that a call must answer as a jurist expects (<em>jeu de cas</em>).
 *
 * <p>Applicants, documents and declarations are described once and named in each case, so that a case reads on a few lines: who applies,
 * when, with what, and what is expected; or what is declared, with what is otherwise. For example "the clinic of the example files on
 * 1 November with its policy of 2025: not met, because of the window". What a case names and the file does not describe is reported by
 * {@link CaseCheck}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param call the call that the cases are about, null if whoever runs them names it
 * @param applicants the applicants by the names that the cases use
 * @param documents the documents; the cases use their identifiers
 * @param declarations the declarations by the names that the cases use
 * @param cases the cases, in the author's order
 */
public record CaseFile(
        @Nullable CallId call,
        Map<String, Applicant> applicants,
        List<Evidence> documents,
        Map<String, Declaration> declarations,
        List<Case> cases) {

    /**
     * Copies the applicants, documents and cases.
     *
     * @param call the call that the cases are about, null if whoever runs them names it
     * @param applicants the applicants by the names that the cases use
     * @param documents the documents; the cases use their identifiers
     * @param declarations the declarations by the names that the cases use
     * @param cases the cases, in the author's order
     */
    public CaseFile {
        applicants = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(applicants, "applicants")));
        documents = Elements.copyOf(documents, "documents");
        declarations = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(declarations, "declarations")));
        cases = Elements.copyOf(cases, "cases");
    }
}
