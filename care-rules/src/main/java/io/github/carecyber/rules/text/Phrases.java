package io.github.carecyber.rules.text;

import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** The words that renderers put around answers. */
final class Phrases {

    static final BilingualText ELIGIBLE = BilingualText.of("RECEVABLE", "ELIGIBLE");
    static final BilingualText NOT_ELIGIBLE = BilingualText.of("NON RECEVABLE", "NOT ELIGIBLE");
    static final BilingualText CANNOT_TELL = BilingualText.of("INDÉTERMINÉ", "CANNOT TELL");
    static final BilingualText NOT_CONCERNED = BilingualText.of("SANS OBJET", "NOT APPLICABLE");

    static final BilingualText ACCEPTED = BilingualText.of("ACCEPTÉ", "ACCEPTED");
    static final BilingualText REFUSED = BilingualText.of("REFUSÉ", "REFUSED");

    static final BilingualText MISSING = BilingualText.of("Il manque :", "What is missing:");
    static final BilingualText UNDECIDED =
            BilingualText.of("Règles non tranchées :", "Rules that could not be decided:");

    private Phrases() {}

    static BilingualText of(Severity severity) {
        return switch (severity) {
            case ERROR -> BilingualText.of("erreur", "error");
            case WARNING -> BilingualText.of("avertissement", "warning");
            case INFO -> BilingualText.of("information", "information");
        };
    }

    static BilingualText of(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("rempli", "met");
            case NOT_MET -> BilingualText.of("non rempli", "not met");
            case NOT_APPLICABLE -> BilingualText.of("sans objet", "not applicable");
            case UNKNOWN -> BilingualText.of("indéterminé", "unknown");
        };
    }

    static BilingualText of(Confidence confidence) {
        return switch (confidence) {
            case OFFICIAL -> BilingualText.of("source officielle", "official source");
            case REPRODUCED ->
                BilingualText.of("annexe officielle reproduite par un tiers", "official annex, reproduced");
            case PRESS -> BilingualText.of("presse", "press");
        };
    }

    static BilingualText verdict(Status status) {
        return switch (status) {
            case MET -> ELIGIBLE;
            case NOT_MET -> NOT_ELIGIBLE;
            case NOT_APPLICABLE -> NOT_CONCERNED;
            case UNKNOWN -> CANNOT_TELL;
        };
    }
}
