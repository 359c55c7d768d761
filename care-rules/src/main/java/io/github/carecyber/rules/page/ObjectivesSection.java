package io.github.carecyber.rules.page;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.checklist.AttainmentWords;
import io.github.carecyber.rules.checklist.ChecklistItem;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.TermText;
import java.util.List;

/** Every objective with all that it asks for, done or not. */
final class ObjectivesSection {

    private final PageText text;

    private ObjectivesSection(PageText text) {
        this.text = text;
    }

    static void write(AttainmentSubject subject, PageText text) {
        ObjectivesSection section = new ObjectivesSection(text);
        text.section(" class=\"break\"", "objectives", text.in("Liste de contrôle", "Checklist"));
        if (subject.parts().isEmpty()) {
            text.raw("<p>")
                    .words("Aucun objectif n’est publié.", "No objectives are published.")
                    .raw("</p>\n");
        }
        subject.parts().forEach(section::objective);
        int hidden = subject.verdict().objectives().size() - subject.parts().size();
        if (hidden > 0) {
            text.note(text.in("La liste est abrégée\u00a0: ", "The list is cut: ")
                    + text.values().more(hidden) + ".");
        }
        text.endSection();
    }

    private void objective(AttainmentSubject.Part part) {
        ObjectiveVerdict objective = part.objective();
        text.raw("<div class=\"objective\">\n<h3>")
                .badge(
                        AttainmentHeadSection.ofStatus(objective.status()),
                        text.in(AttainmentWords.objective(objective.status())))
                .raw(" ")
                .words(objective.id().value())
                .raw(" ")
                .foreign(text.in(objective.title()))
                .words(objective.mandatory() ? text.in(" (obligatoire)", " (mandatory)") : "")
                .raw("</h3>\n");
        if (objective.path() == null) {
            text.note(text.in("Rien n’en est déclaré.", "Nothing is declared of it."));
        } else if (objective.mode() != null) {
            text.note(text.in("Modalité déclarée\u00a0: ", "Declared as: ") + text.in(TermText.of(objective.mode()))
                    + ".");
        }
        objective
                .gaps()
                .forEach(gap -> text.raw("<p>")
                        .foreign(GapText.sentence(List.of(gap), text.locale()))
                        .raw("</p>\n"));
        text.raw("<ul class=\"items\">\n");
        part.items().forEach(this::item);
        text.raw("</ul>\n</div>\n");
    }

    private void item(ChecklistItem item) {
        text.raw("<li><div>")
                .badge(AttainmentHeadSection.ofStatus(item.status()), text.in(AttainmentWords.item(item.status())))
                .raw("</div>\n<div><p>")
                .foreign(item.asked())
                .raw("</p>\n");
        if (!item.period().isEmpty()) {
            text.raw("<p class=\"note\">")
                    .foreign(text.in("Période admise\u00a0: ", "Period that counts: ")
                            + item.period()
                            + (item.source().isEmpty() ? "" : text.in(", selon ", ", by ") + item.source()))
                    .raw("</p>\n");
        }
        lines(item.found(), "", text);
        if (item.coverage() != null && item.status() != Status.NOT_APPLICABLE) {
            CoverageTable.write(item.coverage(), text);
        }
        lines(item.missing(), " class=\"missing\"", text);
        text.raw("</div></li>\n");
    }

    /** Writes some lines under each other. */
    static void lines(List<String> lines, String style, PageText text) {
        if (lines.isEmpty()) {
            return;
        }
        text.raw("<ul class=\"lines\">");
        lines.forEach(line -> text.raw("<li" + style + ">").foreign(line).raw("</li>"));
        text.raw("</ul>\n");
    }
}
