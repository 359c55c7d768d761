package io.github.carecyber.rules.checklist;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.attainment.DeclarationDay;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the items of a checklist have in common: a period with its reason, the text behind it, and by when to file. */
record ItemWords(Locale locale, DeclarationDay day) {

    private static final int MOST_GAPS = 12;

    /** The days of a window and why these; empty where any day will do. */
    String period(EvidenceWindow window, EvidencePeriod period) {
        return period.isUnbounded()
                ? ""
                : period.inWords().in(locale)
                        + window.<String>fold(
                                anytime -> "",
                                since -> "",
                                this::within,
                                phase -> said(" (phase opérationnelle)", " (operational phase)"));
    }

    /** The text that asks for something, or who assumes that one does. */
    String source(Published<?> asked) {
        return asked.<String>fold(
                given -> named(given.reference()),
                awaited -> "",
                assumed -> said("une hypothèse de ", "an assumption of ") + Excerpt.legible(assumed.author()));
    }

    /** By when the declaration must be filed for something of a day to count; empty if it is filed or the day grows no older. */
    String fileBy(EvidenceWindow window, LocalDate dated) {
        LocalDate last = day.filed() ? null : FilingLimit.lastDay(window, dated);
        return last == null
                ? ""
                : said(
                        ", à condition de déposer au plus tard le " + day(last),
                        ", provided that you file by " + day(last));
    }

    /** The first of some gaps, and how many more there are. */
    List<String> gaps(List<Gap> gaps) {
        List<String> lines = new ArrayList<>();
        gaps.stream().limit(MOST_GAPS).forEach(gap -> lines.add(GapText.of(gap, locale)));
        if (gaps.size() > MOST_GAPS) {
            lines.add(ValueText.in(locale).more(gaps.size() - MOST_GAPS));
        }
        return lines;
    }

    String said(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }

    String day(LocalDate day) {
        return DayText.of(day).in(locale);
    }

    private String within(EvidenceWindow.WithinDays window) {
        boolean ofApplication = window.before() == FilingStep.APPLICATION;
        return said(
                " (dans les " + window.days() + " jours avant le dépôt de la "
                        + (ofApplication ? "candidature)" : "déclaration)"),
                " (within " + window.days() + " days before the filing of the "
                        + (ofApplication ? "application)" : "declaration)"));
    }

    private String named(LegalReference reference) {
        String article = reference.article();
        return Excerpt.legible(reference.title() + (article == null ? "" : ", " + article)) + " ["
                + Phrases.of(reference.confidence()).in(locale) + "]";
    }
}
