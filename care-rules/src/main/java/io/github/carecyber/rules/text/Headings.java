package io.github.carecyber.rules.text;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** The words at the head of an answer and of its parts. */
final class Headings {

    static final BilingualText ACCEPTED = BilingualText.of("ACCEPTÉ", "ACCEPTED");
    static final BilingualText REFUSED = BilingualText.of("REFUSÉ", "REFUSED");

    static final BilingualText UNDECIDED =
            BilingualText.of("Règles non tranchées\u00a0:", "Rules that could not be decided:");

    private Headings() {}

    static BilingualText verdict(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("RECEVABLE", "ELIGIBLE");
            case NOT_MET -> BilingualText.of("NON RECEVABLE", "NOT ELIGIBLE");
            case NOT_APPLICABLE -> BilingualText.of("SANS OBJET", "NOT APPLICABLE");
            case UNKNOWN -> BilingualText.of("INDÉTERMINÉ", "CANNOT TELL");
        };
    }
}
