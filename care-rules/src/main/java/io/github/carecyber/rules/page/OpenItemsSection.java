package io.github.carecyber.rules.page;

import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.checklist.AttainmentWords;
import io.github.carecyber.rules.checklist.ChecklistItem;
import io.github.carecyber.rules.checklist.CoverageWords;
import io.github.carecyber.rules.wording.GapText;
import java.util.ArrayList;
import java.util.List;

/** What is left to do: each document or target that is missing or not in order, with why and for which period. */
final class OpenItemsSection {

    private final AttainmentSubject subject;
    private final PageText text;
    private int rows;

    private OpenItemsSection(AttainmentSubject subject, PageText text) {
        this.subject = subject;
        this.text = text;
    }

    static void write(AttainmentSubject subject, PageText text) {
        text.section("", "open-items", text.in("Ce qu’il reste à faire", "What is left to do"));
        new OpenItemsSection(subject, text).write();
        text.endSection();
    }

    private void write() {
        List<Gap> gaps = subject.verdict().gaps();
        if (!gaps.isEmpty()) {
            text.raw("<p>").foreign(GapText.sentence(gaps, text.locale())).raw("</p>\n");
        }
        long open =
                subject.parts().stream().mapToLong(AttainmentSubject.Part::open).sum();
        if (open == 0) {
            if (gaps.isEmpty()) {
                text.raw("<p>")
                        .words(
                                "Rien\u00a0: tout ce qui est demandé est en ordre.",
                                "Nothing: all that is asked is in order.")
                        .raw("</p>\n");
            }
            return;
        }
        text.tableOf(
                "open-items",
                text.in("À compléter ou à mettre en conformité", "To complete or to put in order"),
                text.in("Objectif", "Objective"),
                text.in("État", "State"),
                text.in("Ce qui est demandé", "What is asked for"),
                text.in("Ce qui manque ou ne convient pas", "What is missing or wrong"),
                text.in("Période admise, et par quel texte", "Period that counts, and by which text"));
        subject.parts().forEach(this::objective);
        text.endTable();
        if (open > AttainmentPage.MOST_ITEMS) {
            text.note(text.in("Le tableau est abrégé\u00a0: ", "The table is cut: ")
                    + text.values().more(open - AttainmentPage.MOST_ITEMS) + ".");
        }
    }

    private void objective(AttainmentSubject.Part part) {
        ObjectiveVerdict objective = part.objective();
        if (!objective.gaps().isEmpty()) {
            List<String> gaps = new ArrayList<>();
            objective.gaps().forEach(gap -> gaps.add(GapText.of(gap, text.locale())));
            row(
                    objective,
                    Status.UNKNOWN,
                    text.in("L’objectif dans son ensemble", "The objective as a whole"),
                    gaps,
                    "–");
        }
        for (ChecklistItem item : part.items()) {
            if (item.isOpen()) {
                row(objective, item.status(), item.asked(), why(item), period(item));
            }
        }
    }

    private void row(ObjectiveVerdict objective, Status status, String asked, List<String> why, String period) {
        rows++;
        if (rows > AttainmentPage.MOST_ITEMS) {
            return;
        }
        text.raw("<tr><th scope=\"row\">")
                .words(objective.id().value())
                .raw("</th><td>")
                .badge(AttainmentHeadSection.ofStatus(status), text.in(AttainmentWords.item(status)))
                .raw("</td><td>")
                .foreign(asked)
                .raw("</td><td>");
        ObjectivesSection.lines(why, "", text);
        text.raw("</td><td>").foreign(period).raw("</td></tr>\n");
    }

    /** What stands in the way; what was found only where nothing else says it. */
    private List<String> why(ChecklistItem item) {
        List<String> why = new ArrayList<>();
        if (item.coverage() != null) {
            CoverageWords words = CoverageWords.in(text.locale());
            why.add(words.answer(item.coverage()));
            why.addAll(words.missing(item.coverage()));
            List<String> completions = words.completions(item.coverage());
            why.add((completions.get(0) + " "
                            + String.join(text.in("\u00a0; ou ", "; or "), completions.subList(1, completions.size())))
                    .strip());
        }
        if (item.status() == Status.NOT_MET) {
            why.addAll(item.found());
        }
        why.addAll(item.missing());
        return why;
    }

    private String period(ChecklistItem item) {
        if (item.period().isEmpty()) {
            return "–";
        }
        return item.period() + (item.source().isEmpty() ? "" : text.in(", selon ", ", by ") + item.source());
    }
}
