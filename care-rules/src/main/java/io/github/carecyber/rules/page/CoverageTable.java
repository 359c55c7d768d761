package io.github.carecyber.rules.page;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.EntityActivity;
import io.github.carecyber.rules.checklist.CoverageWords;
import java.util.List;

/** A coverage of the combined activity: the answer, each entity with its activity, and what would reach the threshold. */
final class CoverageTable {

    private CoverageTable() {}

    static void write(CoverageVerdict coverage, PageText text) {
        CoverageWords words = CoverageWords.in(text.locale());
        text.raw("<p>")
                .words("Couverture\u00a0: ", "Coverage: ")
                .words(words.answer(coverage) + ".")
                .raw("</p>\n");
        if (coverage.status() == Status.NOT_APPLICABLE) {
            return;
        }
        text.table(
                words.level(coverage),
                text.in("Entité", "Entity"),
                text.in("#Activité combinée", "#Combined activity"),
                text.in("État", "State"));
        for (EntityActivity entity : coverage.entities()
                .subList(
                        0,
                        Math.min(
                                AttainmentPage.MOST_ENTITIES,
                                coverage.entities().size()))) {
            text.raw("<tr><th scope=\"row\">")
                    .foreign(words.entity(entity))
                    .raw("</th>")
                    .element("td class=\"number\"", words.activity(entity))
                    .element("td", words.state(entity))
                    .raw("</tr>\n");
        }
        text.endTable();
        int hidden = coverage.entities().size() - AttainmentPage.MOST_ENTITIES;
        if (hidden > 0) {
            text.note(text.in("Le tableau est abrégé\u00a0: ", "The table is cut: ")
                    + text.values().more(hidden) + ".");
        }
        if (coverage.status() != Status.MET) {
            completions(coverage, words, text);
        }
    }

    private static void completions(CoverageVerdict coverage, CoverageWords words, PageText text) {
        ObjectivesSection.lines(words.missing(coverage), " class=\"missing\"", text);
        List<String> lines = words.completions(coverage);
        text.raw("<p>").words(lines.get(0)).raw("</p>\n");
        ObjectivesSection.lines(lines.subList(1, lines.size()), "", text);
    }
}
