package io.github.carecyber.json;

import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.JsonOutput;
import io.github.carecyber.json.document.AdjustmentCodec;
import io.github.carecyber.json.document.ProvenanceCodec;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.text.PlainText;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The body of problem details in the making.
 *
 * <p>This class is mutable and for one thread.
 */
final class ProblemBody {

    /** More than anybody reads; a hostile document breaks rules a million times. */
    private static final int MOST = 1_000;

    private final Report report;
    private final RuleCatalog catalog;
    private final List<Locale> languages;
    private final JsonOutput output = new JsonOutput();

    ProblemBody(Report report, RuleCatalog catalog, List<Locale> languages) {
        this.report = report;
        this.catalog = catalog;
        this.languages = languages;
    }

    /** Writes all members. */
    String write(URI type, BilingualText title, int status, @Nullable URI instance) {
        output.beginObject();
        member("type", type.toString());
        member("title", title.in(languages.get(0)));
        member("status", status);
        member("detail", detail(languages.get(0)));
        translations(language -> {
            member("title", title.in(language));
            member("detail", detail(language));
        });
        if (instance != null) {
            member("instance", instance.toString());
        }
        list("findings", mostImportant(report.violations()), this::finding);
        list("undecided", first(report.undecided()), this::undecided);
        leftOut("findingsLeftOut", report.violations());
        leftOut("undecidedLeftOut", report.undecided());
        if (!report.adjustments().isEmpty()) {
            list("adjustments", report.adjustments(), value -> AdjustmentCodec.CODEC.write(value, output));
        }
        output.name("provenance");
        ProvenanceCodec.CODEC.write(report.provenance(), output);
        output.endObject();
        return output.toString();
    }

    private String detail(Locale language) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        int undecided = report.undecided().size();
        return BilingualText.of(
                        "Erreurs\u00a0: " + errors + "\u00a0; avertissements\u00a0: " + warnings
                                + "\u00a0; règles non tranchées\u00a0: " + undecided
                                + ". Chaque constat est décrit à sa place\u00a0; les erreurs sont à corriger.",
                        "Errors: " + errors + "; warnings: " + warnings + "; rules undecided: " + undecided
                                + ". Each finding is described at its place; the errors are to be corrected.")
                .in(language);
    }

    private void finding(Violation violation) {
        output.beginObject();
        member("rule", violation.rule().value());
        member("severity", CanonicalForm.nameOf(violation.severity()));
        member("pointer", pointer(violation.path()));
        Position position = violation.position();
        if (position != null) {
            member("line", position.line());
            member("column", position.column());
        }
        sentence(texts -> texts.of(violation));
        output.endObject();
    }

    private void undecided(Undecided undecided) {
        output.beginObject();
        member("rule", undecided.rule().value());
        member("pointer", pointer(undecided.path()));
        sentence(texts -> texts.of(undecided));
        output.endObject();
    }

    private void sentence(Function<PlainText, String> sentence) {
        member("detail", sentence.apply(PlainText.of(catalog, languages.get(0))));
        translations(language -> member("detail", sentence.apply(PlainText.of(catalog, language))));
    }

    /** Writes an object for each further language, none if there is no further one. */
    private void translations(Consumer<Locale> members) {
        if (languages.size() > 1) {
            output.name("translations");
            output.beginObject();
            for (Locale language : languages.subList(1, languages.size())) {
                output.name(language.getLanguage());
                output.beginObject();
                members.accept(language);
                output.endObject();
            }
            output.endObject();
        }
    }

    private static List<Violation> mostImportant(List<Violation> violations) {
        return violations.size() <= MOST
                ? violations
                : first(violations.stream()
                        .sorted(Comparator.comparing(Violation::severity))
                        .toList());
    }

    private static <T> List<T> first(List<T> values) {
        return values.size() <= MOST ? values : values.subList(0, MOST);
    }

    private void leftOut(String name, List<?> values) {
        if (values.size() > MOST) {
            member(name, values.size() - MOST);
        }
    }

    private <T> void list(String name, List<T> values, Consumer<T> element) {
        output.name(name);
        output.beginList();
        values.forEach(element);
        output.endList();
    }

    private void member(String name, String text) {
        output.name(name);
        output.text(text);
    }

    private void member(String name, int number) {
        output.name(name);
        output.number(number);
    }

    /** The path as the fragment of a URI (RFC 6901, section 6). */
    private static String pointer(DataPath path) {
        return "#" + Fragment.of(path.toString());
    }
}
