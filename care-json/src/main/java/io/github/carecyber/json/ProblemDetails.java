package io.github.carecyber.json;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.catalog.RuleCatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that refuses a document, as a web service answers it (<em>détail d’un problème</em>, RFC 9457).
 *
 * <p>For example a plan with two errors is answered with status 422 and a body of type {@value #MEDIA_TYPE}. Beside {@code type},
 * {@code title}, {@code status}, {@code detail} and, if stated, {@code instance}, the body has these members:
 *
 * <ul>
 *   <li>{@code findings}: every violation of the report in its order, each with {@code rule}, {@code severity}, {@code pointer}, if
 *       known {@code line} and {@code column}, and {@code detail}, which is its sentence. The pointer is a JSON Pointer in the form of a
 *       URI fragment, as in the examples of RFC 9457: {@code #/actions/3/end}, and {@code #} for the whole document.
 *   <li>{@code undecided}: every rule that could not be decided, with {@code rule}, {@code pointer} and {@code detail}.
 *   <li>{@code findingsLeftOut}, {@code undecidedLeftOut}: of more than a thousand, the first thousand are written, errors before all
 *       others, and how many more there are.
 *   <li>{@code adjustments}, if there are any: the rules that were made to weigh less or set aside, as a {@code care.report.v1} has them.
 *   <li>{@code provenance}: what the report was made with and from, as a {@code care.report.v1} has it.
 * </ul>
 *
 * <p>The texts are in the first language asked for. Where a second one was asked for, whatever has texts also has {@code
 * translations}, an object with the same texts under the tag of that language.
 *
 * <p>The status is 400 if the document is no JSON in UTF-8, 413 if it is beyond the limits of the reader, and 422 if it was
 * understood and refused; each has a type of its own.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProblemDetails {

    /** The media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The type of a document that is no JSON in UTF-8. */
    public static final URI MALFORMED = ProblemKind.MALFORMED.type();

    /** The type of a document that is beyond the limits of the reader. */
    public static final URI TOO_LARGE = ProblemKind.TOO_LARGE.type();

    /** The type of a document that was understood and refused. */
    public static final URI REFUSED = ProblemKind.REFUSED.type();

    private static final int FIRST_ERROR_STATUS = 400;
    private static final int LAST_ERROR_STATUS = 599;

    private final Report report;
    private final URI type;
    private final BilingualText title;
    private final int status;
    private final @Nullable URI instance;
    private final RuleCatalog catalog;
    private final List<Locale> languages;

    private ProblemDetails(
            Report report,
            URI type,
            BilingualText title,
            int status,
            @Nullable URI instance,
            RuleCatalog catalog,
            List<Locale> languages) {
        this.report = report;
        this.type = type;
        this.title = title;
        this.status = status;
        this.instance = instance;
        this.catalog = catalog;
        this.languages = languages;
    }

    /**
     * Returns the problem that a report states, in English.
     *
     * @param report the report, best with the positions that {@link Reading#locate} fills in
     * @return the problem, empty if the report accepts: warnings and undecided rules are no problem of HTTP, and belong into the answer
     *     with status 200
     */
    public static Optional<ProblemDetails> of(Report report) {
        if (Objects.requireNonNull(report, "report").isAccepted()) {
            return Optional.empty();
        }
        ProblemKind kind = ProblemKind.of(report);
        return Optional.of(new ProblemDetails(
                report, kind.type(), kind.title(), kind.status(), null, JsonRules.catalog(), List.of(Locale.ENGLISH)));
    }

    /**
     * Returns a copy in other languages.
     *
     * @param first the language of the texts: French for every French locale, English for any other
     * @param others languages in which the texts are to stand too
     * @return the copy
     */
    public ProblemDetails in(Locale first, Locale... others) {
        List<Locale> wanted = new ArrayList<>();
        wanted.add(known(Objects.requireNonNull(first, "first")));
        for (Locale other : Objects.requireNonNull(others, "others")) {
            Locale language = known(Objects.requireNonNull(other, "others"));
            if (!wanted.contains(language)) {
                wanted.add(language);
            }
        }
        return new ProblemDetails(report, type, title, status, instance, catalog, List.copyOf(wanted));
    }

    /**
     * Returns a copy that names its occurrence.
     *
     * @param newInstance the identifier of this occurrence, such as the path of the request; may be relative
     * @return the copy
     */
    public ProblemDetails withInstance(URI newInstance) {
        return new ProblemDetails(
                report, type, title, status, Objects.requireNonNull(newInstance, "instance"), catalog, languages);
    }

    /**
     * Returns a copy of another type.
     *
     * @param newType the type, best an absolute URI
     * @param newTitle what all problems of the type are called
     * @return the copy
     */
    public ProblemDetails withType(URI newType, BilingualText newTitle) {
        return new ProblemDetails(
                report,
                Objects.requireNonNull(newType, "type"),
                Objects.requireNonNull(newTitle, "title"),
                status,
                instance,
                catalog,
                languages);
    }

    /**
     * Returns a copy with another status.
     *
     * @param newStatus the status of the HTTP response, from 400 to 599
     * @return the copy
     * @throws IllegalArgumentException if the status is no error
     */
    public ProblemDetails withStatus(int newStatus) {
        if (newStatus < FIRST_ERROR_STATUS || newStatus > LAST_ERROR_STATUS) {
            throw new IllegalArgumentException(
                    "Status " + newStatus + " is no error of HTTP: from 400 to 599, as in 422.");
        }
        return new ProblemDetails(report, type, title, newStatus, instance, catalog, languages);
    }

    /**
     * Returns a copy whose sentences come from other rules.
     *
     * @param newCatalog the rules; {@link JsonRules#catalog} unless stated
     * @return the copy
     */
    public ProblemDetails withCatalog(RuleCatalog newCatalog) {
        return new ProblemDetails(
                report, type, title, status, instance, Objects.requireNonNull(newCatalog, "catalog"), languages);
    }

    /**
     * Returns the status of the HTTP response.
     *
     * @return the status, from 400 to 599
     */
    public int status() {
        return status;
    }

    /**
     * Returns the type of the problem.
     *
     * @return the type
     */
    public URI type() {
        return type;
    }

    /**
     * Returns the language of the texts, for the header {@code Content-Language}.
     *
     * @return {@code fr} or {@code en}
     */
    public String language() {
        return languages.get(0).getLanguage();
    }

    /**
     * Writes the body as text, in the way in which all documents are written.
     *
     * @return the body
     * @throws IllegalArgumentException if a text of the report or the instance holds half a character
     */
    public String text() {
        return new ProblemBody(report, catalog, languages).write(type, title, status, instance);
    }

    /**
     * Writes the body as {@link #text} does, in UTF-8.
     *
     * @return the body
     * @throws IllegalArgumentException if a text of the report or the instance holds half a character
     */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the body as {@link #text} does, in UTF-8.
     *
     * @param target where to; it is not closed
     * @throws IOException if the target cannot be written
     * @throws IllegalArgumentException if a text of the report or the instance holds half a character
     */
    public void write(OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target").write(bytes());
    }

    /** Returns the body, as {@link #text} does. */
    @Override
    public String toString() {
        return text();
    }

    private static Locale known(Locale locale) {
        return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
