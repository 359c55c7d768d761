package io.github.carecyber.rules.page;

import io.github.carecyber.rules.insight.ClosedShare;
import io.github.carecyber.rules.insight.ExposureSummary;
import io.github.carecyber.rules.insight.OpenWeaknesses;
import java.util.List;

/** What stays exposed, month by month, and how much is closed by when. */
final class ExposureSection {

    private final ExposureSummary exposure;
    private final PageText text;
    private int closings;

    private ExposureSection(ExposureSummary exposure, PageText text) {
        this.exposure = exposure;
        this.text = text;
    }

    static void write(PageSubject subject, PageText text) {
        ExposureSection section = new ExposureSection(subject.summary().exposure(), text);
        text.section("", "exposure", text.in("Exposition mois par mois", "Exposure month by month"));
        text.raw("<figure>\n<div class=\"scroll\">\n");
        ExposureDrawing.write(section.exposure, text);
        text.raw("</div>\n</figure>\n");
        section.table();
        section.notes();
        text.endSection();
    }

    /** Only months at whose end something differs from the month before have a line. */
    private void table() {
        text.table(
                text.in(
                        "Failles exploitables ouvertes en fin de mois (mois où quelque chose change)",
                        "Exploitable weaknesses open at the end of the month (months in which something changes)"),
                text.in("Fin de mois", "End of the month"),
                text.in("#Ouvertes", "#Open"),
                text.in("#Exploitées connues", "#Known exploited"),
                text.in("#Accessibles d’internet", "#Open to the internet"),
                text.in("#Critiques", "#Critical"),
                text.in("#Corrigées", "#Closed"));
        List<OpenWeaknesses> months = exposure.months();
        for (int index = 0; index < months.size(); index++) {
            OpenWeaknesses open = months.get(index);
            if (index == 0
                    || index == months.size() - 1
                    || open.all() != months.get(index - 1).all()) {
                text.raw("<tr>").element("th scope=\"row\"", ExposureDrawing.monthOf(open.day(), text));
                text.number(open.all())
                        .number(open.knownExploited())
                        .number(open.internet())
                        .number(open.critical())
                        .element("td class=\"number\"", closedBy(open))
                        .raw("</tr>\n");
            }
        }
        text.endTable();
    }

    private String closedBy(OpenWeaknesses open) {
        List<ClosedShare> closed = exposure.closed();
        while (closings < closed.size() && !closed.get(closings).day().isAfter(open.day())) {
            closings++;
        }
        int count = closings == 0 ? 0 : closed.get(closings - 1).closed();
        String part = text.in(
                count + " sur " + text.values().of(exposure.exploitable()),
                count + " of " + text.values().of(exposure.exploitable()));
        return closings == 0
                ? part
                : part + " (" + text.values().of(closed.get(closings - 1).share()) + ")";
    }

    private void notes() {
        text.note(
                text.in(
                        "Une faille est corrigée quand se termine la dernière des actions qui la traitent. Une échéance passée d’une action qui n’est pas déclarée réalisée ne compte pas.",
                        "A weakness is closed when the last of the actions that answer it ends. An end that has passed of an action not stated as done does not count."));
        if (exposure.accepted() == 0 && nothingLacks()) {
            return;
        }
        text.raw("<ul>\n");
        item(
                exposure.accepted(),
                "failles dont le risque est accepté, ni ouvertes ni corrigées",
                "weaknesses whose risk is accepted, neither open nor closed");
        item(
                exposure.unanswered(),
                "failles ouvertes auxquelles aucune action ne répond",
                "open weaknesses that no action answers");
        item(exposure.undated(), "failles ouvertes sans date de fin connue", "open weaknesses without a known end");
        item(
                exposure.closedLater(),
                "failles corrigées après le dernier mois montré",
                "weaknesses closed after the last month shown");
        item(
                exposure.exploitabilityUnknown(),
                "failles dont le caractère exploitable n’est pas indiqué, non comptées",
                "weaknesses that do not state whether they can be exploited, not counted");
        item(
                exposure.exploitationUnknown(),
                "failles comptées sans que leur exploitation connue soit indiquée",
                "weaknesses counted that do not state whether they are known to be exploited");
        item(
                exposure.reachUnknown(),
                "failles comptées dont l’exposition n’est pas indiquée",
                "weaknesses counted that do not state from where they can be reached");
        item(exposure.severityUnknown(), "failles comptées sans score CVSS", "weaknesses counted without a CVSS score");
        text.raw("</ul>\n");
    }

    private boolean nothingLacks() {
        return exposure.unanswered() == 0
                && exposure.undated() == 0
                && exposure.closedLater() == 0
                && exposure.exploitabilityUnknown() == 0
                && exposure.exploitationUnknown() == 0
                && exposure.reachUnknown() == 0
                && exposure.severityUnknown() == 0;
    }

    private void item(int count, String french, String english) {
        if (count > 0) {
            text.element(
                            "li",
                            text.in(french, english)
                                    + text.colon()
                                    + text.values().of(count))
                    .raw("\n");
        }
    }
}
