package io.github.carecyber.rules.text;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import io.github.carecyber.rules.wording.Phrases;
import java.util.Locale;

/** What the lines of a checklist have in common: the mark before a line, a window with its days, and the text behind it. */
record ChecklistWords(Locale locale) {

    /** The mark of what is asked for. */
    String mark(Status status) {
        return "["
                + switch (status) {
                    case MET -> said("fait", "done");
                    case NOT_MET -> said("non conforme", "not in order");
                    case NOT_APPLICABLE -> said("sans objet", "not applicable");
                    case UNKNOWN -> said("à compléter", "to complete");
                }
                + "] ";
    }

    /** Whether an objective is reached. */
    String reached(Status status) {
        return switch (status) {
            case MET -> said("atteint", "reached");
            case NOT_MET -> said("non atteint", "not reached");
            case NOT_APPLICABLE -> said("sans objet", "not applicable");
            case UNKNOWN -> said("à compléter", "to complete");
        };
    }

    /** What became of a document. */
    String outcome(DocumentOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> said("retenue", "accepted");
            case TOO_OLD -> said("trop ancienne", "too old");
            case TOO_LATE -> said("trop tardive", "too late");
            case EXPIRED ->
                said("plus valable au jour de la déclaration", "no longer valid on the day of the declaration");
            case CANNOT_TELL -> said("on ne peut dire si elle compte", "cannot tell whether it counts");
        };
    }

    /** The days of a window and why these; empty where any day will do. */
    String window(EvidenceWindow window, EvidencePeriod period) {
        return period.isUnbounded()
                ? ""
                : " – " + period.inWords().in(locale)
                        + window.fold(
                                anytime -> "",
                                since -> "",
                                this::within,
                                phase -> said(" (phase opérationnelle)", " (operational phase)"));
    }

    /** The text that asks for something, or who assumes that one does. */
    String source(Published<?> asked) {
        return asked.<String>fold(
                given -> said(", selon ", ", by ") + named(given.reference()),
                awaited -> "",
                assumed -> said(", selon une hypothèse de ", ", by an assumption of ")
                        + Excerpt.legible(assumed.author()));
    }

    String said(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }

    private String within(EvidenceWindow.WithinDays window) {
        boolean ofApplication = window.before() == FilingStep.APPLICATION;
        return said(
                " (" + window.days() + " jours avant le dépôt de la "
                        + (ofApplication ? "candidature)" : "déclaration)"),
                " (" + window.days() + " days before the filing of the "
                        + (ofApplication ? "application)" : "declaration)"));
    }

    private String named(LegalReference reference) {
        String article = reference.article();
        return Excerpt.legible(reference.title() + (article == null ? "" : ", " + article)) + " ["
                + Phrases.of(reference.confidence()).in(locale) + "]";
    }
}
