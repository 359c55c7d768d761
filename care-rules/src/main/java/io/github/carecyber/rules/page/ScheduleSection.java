package io.github.carecyber.rules.page;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.rules.insight.CriticalPath;
import java.util.ArrayList;
import java.util.List;

/** Who does what until when: the timeline, the critical path, and the same actions as a table. */
final class ScheduleSection {

    private static final int ROWS_OF_A_DRAWING = 30;

    private static final int MOST_STEPS = 40;

    private static final int MOST_NAMES = 8;

    private final PageSubject subject;
    private final Schedule schedule;
    private final PageText text;

    private ScheduleSection(PageSubject subject, PageText text) {
        this.subject = subject;
        this.schedule = Schedule.of(subject);
        this.text = text;
    }

    static void write(PageSubject subject, PageText text) {
        ScheduleSection section = new ScheduleSection(subject, text);
        text.section(" class=\"break\"", "schedule", text.in("Calendrier des actions", "Schedule of the actions"));
        if (section.schedule.rows().isEmpty()) {
            text.raw("<p>")
                    .words("Le plan n’a aucune action.", "The plan has no action.")
                    .raw("</p>\n");
        } else {
            section.timeline();
            section.criticalPath();
            section.table();
        }
        text.endSection();
    }

    private void timeline() {
        List<Schedule.Row> rows = schedule.rows();
        TimeAxis axis = TimelineDrawing.axis(schedule, subject.summary().asOf());
        int drawings = (rows.size() + ROWS_OF_A_DRAWING - 1) / ROWS_OF_A_DRAWING;
        for (int number = 1; number <= drawings; number++) {
            int from = (number - 1) * ROWS_OF_A_DRAWING;
            int until = Math.min(rows.size(), from + ROWS_OF_A_DRAWING);
            String title = text.in("Actions dans le temps", "Actions over time")
                    + (drawings == 1
                            ? ""
                            : text.in(
                                    " (" + (from + 1) + " à " + until + ")", " (" + (from + 1) + " to " + until + ")"));
            text.raw("<figure>\n").element("figcaption", title).raw("\n<div class=\"scroll\">\n");
            TimelineDrawing.write(
                    schedule,
                    rows.subList(from, until),
                    number,
                    subject.summary().asOf(),
                    axis,
                    title,
                    text);
            text.raw("</div>\n</figure>\n");
        }
        text.note(
                text.in(
                        "Barre pleine\u00a0: réalisée\u00a0; claire\u00a0: en cours\u00a0; vide\u00a0: prévue\u00a0; en pointillé\u00a0: abandonnée ou état non indiqué. Losange\u00a0: jalon. Flèche\u00a0: l’action attend la fin d’une autre. Trait épais sous la barre et nom en gras\u00a0: chemin critique.",
                        "Full bar: done; light: under way; empty: planned; dashed: abandoned or state not stated. Diamond: milestone. Arrow: the action waits for the end of another. Thick line under the bar and name in bold: critical path."));
        hidden();
    }

    private void hidden() {
        if (schedule.hidden() > 0) {
            text.note(text.in(
                    "Les actions qui commencent le plus tôt sont montrées\u00a0; "
                            + text.values().of(schedule.hidden()) + " autres ne le sont pas.",
                    "The actions that start first are shown; " + text.values().of(schedule.hidden())
                            + " others are not."));
        }
    }

    private void criticalPath() {
        text.element("h3", text.in("Chemin critique", "Critical path")).raw("\n<p>");
        CriticalPath path = subject.summary().criticalPath();
        if (path == null) {
            text.words(
                            "Des actions s’attendent en boucle\u00a0: aucune suite d’actions n’a de fin.",
                            "Actions wait for each other in a loop: no chain of actions has an end.")
                    .raw("</p>\n");
            return;
        }
        if (path.steps().isEmpty()) {
            text.words("Aucun travail restant n’est daté.", "No work that is left has dates.")
                    .raw("</p>\n");
        } else {
            text.words(
                            "Ces actions se suivent et demandent encore "
                                    + text.values().of(path.days()) + " jours en tout.",
                            "These actions follow each other and still need "
                                    + text.values().of(path.days()) + " days in all.")
                    .raw("</p>\n<ol>\n");
            path.steps().stream().limit(MOST_STEPS).forEach(this::step);
            int more = path.steps().size() - MOST_STEPS;
            if (more > 0) {
                text.element("li", text.values().more(more)).raw("\n");
            }
            text.raw("</ol>\n");
        }
        if (path.undated() > 0) {
            text.note(text.in("Actions sans date, non comptées\u00a0: ", "Actions without dates, not counted: ")
                    + text.values().of(path.undated()) + ".");
        }
    }

    private void step(CriticalPath.Step step) {
        text.raw("<li>")
                .foreign(schedule.nameAt(step.path()))
                .words(text.colon())
                .words(text.values().of(step.days()) + " jours", text.values().of(step.days()) + " days")
                .raw("</li>\n");
    }

    private void table() {
        text.tableOf(
                "actions",
                text.in("Les actions, par date de début", "The actions, by start"),
                "Action",
                text.in("État", "State"),
                text.in("Début", "Start"),
                text.in("Fin", "End"),
                text.in("Attend", "Waits for"),
                text.in("Failles traitées", "Weaknesses answered"),
                text.in("Rôle responsable", "Responsible role"));
        for (Schedule.Row row : schedule.rows()) {
            RemediationAction action = row.action();
            text.raw("<tr><th scope=\"row\">")
                    .foreign(row.name())
                    .raw("</th>")
                    .element("td", text.in(PlanWords.of(action.status())))
                    .element("td", text.day(action.start()))
                    .element("td", text.day(action.end()));
            names(
                    action.dependsOn().stream()
                            .limit(MOST_NAMES)
                            .map(ActionId::value)
                            .toList(),
                    action.dependsOn().size());
            names(
                    action.weaknesses().stream()
                            .limit(MOST_NAMES)
                            .map(WeaknessId::value)
                            .toList(),
                    action.weaknesses().size());
            String role = action.responsibleRole();
            text.raw("<td>").foreign(role == null ? "–" : role).raw("</td></tr>\n");
        }
        text.endTable();
        hidden();
    }

    private void names(List<String> shown, int all) {
        List<String> names = new ArrayList<>(shown);
        if (all > names.size()) {
            names.add(text.values().more(all - names.size()));
        }
        text.raw("<td>")
                .foreign(names.isEmpty() ? "–" : String.join(", ", names))
                .raw("</td>");
    }
}
