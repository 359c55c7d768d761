package io.github.carecyber.rules.wording;

import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.Locale;

/** The words that every answer uses (<em>vocabulaire commun</em>). */
public final class Phrases {

    /** The heading over what is missing. */
    public static final BilingualText MISSING = BilingualText.of("Il manque\u00a0:", "What is missing:");

    private static final BilingualText ASSUMPTION =
            BilingualText.of("une hypothèse de {author} ({parameter})", "an assumption of {author} ({parameter})");

    private Phrases() {}

    /**
     * Names a parameter that no text gives.
     *
     * @param author who assumed it
     * @param name what the parameter is
     * @param value what it was assumed to be
     * @param locale the reader's locale
     * @return part of a sentence
     */
    public static String assumption(String author, BilingualText name, Argument value, Locale locale) {
        String parameter = ValueText.in(locale).named(name, value);
        return Template.fill(ASSUMPTION, Arguments.none().with("author", author).with("parameter", parameter), locale);
    }

    /**
     * Names a severity.
     *
     * @param severity the severity
     * @return its name
     */
    public static BilingualText of(Severity severity) {
        return switch (severity) {
            case ERROR -> BilingualText.of("erreur", "error");
            case WARNING -> BilingualText.of("avertissement", "warning");
            case INFO -> BilingualText.of("information", "information");
        };
    }

    /**
     * Names the status of a condition.
     *
     * @param status the status
     * @return its name
     */
    public static BilingualText of(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("rempli", "met");
            case NOT_MET -> BilingualText.of("non rempli", "not met");
            case NOT_APPLICABLE -> BilingualText.of("sans objet", "not applicable");
            case UNKNOWN -> BilingualText.of("indéterminé", "unknown");
        };
    }

    /**
     * Says where a value was found.
     *
     * @param confidence how close the source is to the official text
     * @return its name
     */
    public static BilingualText of(Confidence confidence) {
        return switch (confidence) {
            case OFFICIAL -> BilingualText.of("source officielle", "official source");
            case REPRODUCED ->
                BilingualText.of("annexe officielle reproduite par un tiers", "official annex, reproduced");
            case PRESS -> BilingualText.of("presse", "press");
        };
    }
}
