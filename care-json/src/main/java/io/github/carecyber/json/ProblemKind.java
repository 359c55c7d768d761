package io.github.carecyber.json;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.ReadingRules;
import java.net.URI;
import java.util.List;

/**
 * What kind of problem a report states, and how HTTP tells it.
 *
 * @param type the URI of the kind
 * @param status the status of the HTTP response
 * @param title what all problems of the kind are called
 * @param signs the rules of which one is broken
 */
record ProblemKind(URI type, int status, BilingualText title, List<Rule> signs) {

    /** The document is no JSON in UTF-8. */
    static final ProblemKind MALFORMED = of(
            "malformed-document",
            400,
            BilingualText.of("Le document n’est pas du JSON", "The document is no JSON"),
            ReadingRules.SYNTAX,
            ReadingRules.ENCODING);

    /** The document is beyond the limits of the reader. */
    static final ProblemKind TOO_LARGE = of(
            "document-too-large",
            413,
            BilingualText.of("Le document est trop grand", "The document is too large"),
            ReadingRules.TOO_LARGE,
            ReadingRules.TOO_DEEP);

    /** The document was understood and refused. */
    static final ProblemKind REFUSED =
            of("refused-document", 422, BilingualText.of("Le document est refusé", "The document is refused"));

    /** The kind of a report that refuses: the first of whose rules one is broken. */
    static ProblemKind of(Report report) {
        for (ProblemKind kind : List.of(MALFORMED, TOO_LARGE)) {
            if (kind.signs.stream().anyMatch(sign -> isBroken(sign, report))) {
                return kind;
            }
        }
        return REFUSED;
    }

    private static boolean isBroken(Rule rule, Report report) {
        return report.violations().stream()
                .anyMatch(violation -> violation.rule().equals(rule.id()));
    }

    private static ProblemKind of(String name, int status, BilingualText title, Rule... signs) {
        return new ProblemKind(
                URI.create("tag:carecyber.github.io,2026:problem/" + name), status, title, List.of(signs));
    }
}
