package io.github.carecyber.rules.page;

import io.github.carecyber.rules.attainment.StepDeadline;
import io.github.carecyber.rules.checklist.AttainmentWords;
import io.github.carecyber.rules.checklist.FilingLimit;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.TermText;
import java.util.List;
import java.util.Objects;

/** By when: the deadlines of the call with the days left, and until when what is declared still counts. */
final class DeadlinesSection {

    private DeadlinesSection() {}

    static void write(AttainmentSubject subject, PageText text) {
        text.section("", "deadlines", text.in("Échéances", "Deadlines"));
        List<FilingLimit> limits = FilingLimit.of(subject.verdict());
        if (!limits.isEmpty()) {
            text.raw("<ul>\n");
            limits.forEach(limit ->
                    text.raw("<li>").foreign(text.in(limit.inWords()) + ".").raw("</li>\n"));
            text.raw("</ul>\n");
        }
        List<StepDeadline> deadlines = deadlines(subject);
        if (deadlines.isEmpty()) {
            text.raw("<p>")
                    .words(
                            "Aucune étape datée de l’appel n’est à venir.",
                            "No dated step of the call is still to come.")
                    .raw("</p>\n");
        } else {
            table(deadlines, text);
        }
        text.endSection();
    }

    private static List<StepDeadline> deadlines(AttainmentSubject subject) {
        if (subject.call() != null) {
            return StepDeadline.all(subject.call().calendar(), subject.verdict().asOf());
        }
        StepDeadline next = subject.verdict().next();
        return next == null ? List.of() : List.of(next);
    }

    private static void table(List<StepDeadline> deadlines, PageText text) {
        text.table(
                text.in("Étapes de l’appel", "Steps of the call"),
                text.in("Étape", "Step"),
                text.in("Fin", "Ends on"),
                text.in("Reste", "Left"));
        for (StepDeadline step : deadlines) {
            text.raw("<tr>").element("th scope=\"row\"", text.in(TermText.of(step.step())));
            if (step.gap() == null) {
                text.element("td", text.in(AttainmentWords.day(Objects.requireNonNull(step.deadline()))))
                        .element("td", text.in(AttainmentWords.left(Objects.requireNonNull(step.daysLeft()))));
            } else {
                text.raw("<td>")
                        .foreign(GapText.of(step.gap(), text.locale()))
                        .raw("</td>")
                        .element("td", text.in("inconnu", "not known"));
            }
            text.raw("</tr>\n");
        }
        text.endTable();
    }
}
