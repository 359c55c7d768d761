package io.github.carecyber.rules.wording;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** The words at the head of an answer and of its parts (<em>intitulés</em>). */
public final class Headings {

    /** Nothing blocks. */
    public static final BilingualText ACCEPTED = BilingualText.of("ACCEPTÉ", "ACCEPTED");

    /** Something blocks. */
    public static final BilingualText REFUSED = BilingualText.of("REFUSÉ", "REFUSED");

    /** Over the rules that could not be decided. */
    public static final BilingualText UNDECIDED =
            BilingualText.of("Règles non tranchées\u00a0:", "Rules that could not be decided:");

    /** Over the rules that count otherwise. */
    public static final BilingualText ADJUSTED = BilingualText.of(
            "Règles dont le poids a été changé, sur justification\u00a0:",
            "Rules that were made to count otherwise, with the reason:");

    private Headings() {}

    /**
     * Names a public list that an answer relied on; a list that the library does not know is shown by its role.
     *
     * @param role the role under which the answer cites the list
     * @return the words for it
     */
    public static BilingualText source(String role) {
        return role.equals("exploited-vulnerabilities")
                ? BilingualText.of(
                        "D’après la liste des vulnérabilités exploitées", "By the list of exploited vulnerabilities")
                : BilingualText.of(
                        "D’après la source " + Excerpt.legible(role), "By the source " + Excerpt.legible(role));
    }

    /**
     * Names the answer on an application.
     *
     * @param status the status of the whole call
     * @return its name
     */
    public static BilingualText verdict(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("RECEVABLE", "ELIGIBLE");
            case NOT_MET -> BilingualText.of("NON RECEVABLE", "NOT ELIGIBLE");
            case NOT_APPLICABLE -> BilingualText.of("SANS OBJET", "NOT APPLICABLE");
            case UNKNOWN -> BilingualText.of("INDÉTERMINÉ", "CANNOT TELL");
        };
    }
}
