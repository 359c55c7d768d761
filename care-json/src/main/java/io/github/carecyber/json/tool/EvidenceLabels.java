package io.github.carecyber.json.tool;

import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import java.util.Locale;

/** When a document must date from, and when it is asked for, as the end of a line; empty where the texts set no limit. */
record EvidenceLabels(Locale locale) {

    String of(EvidenceWindow window) {
        return window.fold(
                anytime -> "",
                since -> {
                    BilingualText first = DayText.of(since.first());
                    BilingualText filing = filing(since.until());
                    return said(
                            "\u00a0: du " + first.french() + " au dépôt de la " + filing.french(),
                            ": from " + first.english() + " to the filing of the " + filing.english());
                },
                within -> {
                    BilingualText filing = filing(within.before());
                    return said(
                            "\u00a0: dans les " + within.days() + " jours avant le dépôt de la " + filing.french(),
                            ": within " + within.days() + " days before the filing of the " + filing.english());
                },
                phase -> said("\u00a0: pendant la phase opérationnelle", ": in the operational phase"));
    }

    String of(EvidenceCondition condition) {
        return switch (condition) {
            case ALWAYS -> "";
            case TRAJECTORY -> said(" (en cas de trajectoire)", " (if by a trajectory)");
            case JUSTIFIED_ABSENCE -> said(" (en cas d’absence justifiée)", " (if an absence is justified)");
            case HOSPITAL_GROUP -> said(" (GHT seulement)", " (GHT only)");
            case DEDICATED_DIRECTORY ->
                said(
                        " (si un annuaire dédié protège les sauvegardes)",
                        " (if a dedicated directory protects the backups)");
        };
    }

    private static BilingualText filing(FilingStep step) {
        return switch (step) {
            case APPLICATION -> BilingualText.of("candidature", "application");
            case DECLARATION -> BilingualText.of("déclaration", "declaration");
        };
    }

    private String said(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}
