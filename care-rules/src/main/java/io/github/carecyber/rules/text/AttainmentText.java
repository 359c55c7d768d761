package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.StepDeadline;
import io.github.carecyber.rules.checklist.AttainmentWords;
import io.github.carecyber.rules.checklist.Checklist;
import io.github.carecyber.rules.checklist.ChecklistItem;
import io.github.carecyber.rules.checklist.FilingLimit;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.TermText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether objectives have been reached, as a checklist: the answer, the deadline, each objective, and what is wrong with the declaration. */
final class AttainmentText {

    private static final String MARGIN = "        ";

    private final MessageText messages;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    AttainmentText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(AttainmentVerdict verdict) {
        heading(verdict);
        line("", AttainmentWords.filing(verdict.day()).in(locale));
        if (verdict.year() != null) {
            line("", in("Année des cibles\u00a0: ", "Year of the targets: ") + verdict.year());
        }
        counts(verdict);
        leftToDo(verdict);
        deadline(verdict.next());
        FilingLimit.of(verdict).forEach(limit -> line("", limit.inWords().in(locale)));
        if (!verdict.gaps().isEmpty()) {
            line("", Phrases.MISSING.in(locale));
            gaps(verdict.gaps(), "  ");
        }
        Checklist checklist = Checklist.of(verdict, locale);
        verdict.objectives().forEach(objective -> objective(objective, checklist));
        if (!verdict.report().violations().isEmpty()
                || !verdict.report().undecided().isEmpty()) {
            line("", in("Contrôle de la déclaration elle-même\u00a0:", "Check of the declaration itself:"));
            text.append(new ReportText(messages, locale).of(verdict.report()));
        }
        return text.toString();
    }

    private void heading(AttainmentVerdict verdict) {
        line(
                "",
                AttainmentWords.answer(verdict.status()).in(locale)
                        + in(" – déclaration ", " – declaration ")
                        + (verdict.declaration() == null
                                ? in("sans identifiant", "without identifier")
                                : verdict.declaration())
                        + in(", appel ", ", call ")
                        + verdict.call()
                        + in(", connaissances au ", ", as known on ")
                        + DayText.of(verdict.asOf()).in(locale));
    }

    private void counts(AttainmentVerdict verdict) {
        if (verdict.objectives().isEmpty()) {
            return;
        }
        line(
                "",
                in("Objectifs\u00a0: atteints ", "Objectives: reached ")
                        + count(verdict, Status.MET)
                        + in(", non atteints ", ", not reached ")
                        + count(verdict, Status.NOT_MET)
                        + in(", à compléter ", ", to complete ")
                        + count(verdict, Status.UNKNOWN)
                        + in(", sans objet ", ", not applicable ")
                        + count(verdict, Status.NOT_APPLICABLE));
        if (verdict.objectives().stream().anyMatch(ObjectiveVerdict::mandatory)) {
            line(
                    "",
                    in("Objectifs obligatoires\u00a0: ", "Mandatory objectives: ")
                            + AttainmentWords.objective(verdict.mandatory()).in(locale));
        }
    }

    private void leftToDo(AttainmentVerdict verdict) {
        List<String> open = new ArrayList<>();
        for (ObjectiveVerdict objective : verdict.objectives()) {
            if (objective.status() == Status.NOT_MET || objective.status() == Status.UNKNOWN) {
                open.add(objective.id().value());
            }
        }
        if (!open.isEmpty()) {
            line("", in("Reste à faire\u00a0: ", "Left to do: ") + String.join(", ", open));
        }
    }

    private static long count(AttainmentVerdict verdict, Status status) {
        return verdict.objectives().stream()
                .filter(objective -> objective.status() == status)
                .count();
    }

    private void deadline(@Nullable StepDeadline next) {
        line(
                "",
                next == null
                        ? in(
                                "Toutes les étapes datées de l’appel sont terminées.",
                                "Every dated step of the call has ended.")
                        : in("Prochaine échéance\u00a0: ", "Next deadline: ")
                                + TermText.of(next.step()).in(locale)
                                + ", "
                                + AttainmentWords.ends(next, locale));
    }

    private void objective(ObjectiveVerdict objective, Checklist checklist) {
        line(
                "",
                "[" + AttainmentWords.objective(objective.status()).in(locale) + "] " + objective.id() + " "
                        + Excerpt.legible(objective.title().in(locale))
                        + (objective.mandatory() ? in(" (obligatoire)", " (mandatory)") : ""));
        if (objective.path() == null) {
            line("    ", in("rien n’en est déclaré", "nothing is declared of it"));
        } else if (objective.mode() != null) {
            line(
                    "    ",
                    in("modalité déclarée\u00a0: ", "declared as: ")
                            + TermText.of(objective.mode()).in(locale));
        }
        gaps(objective.gaps(), "    ");
        checklist.items(objective).forEach(this::item);
    }

    private void item(ChecklistItem item) {
        line(
                "    ",
                "[" + AttainmentWords.item(item.status()).in(locale) + "] " + item.asked()
                        + (item.period().isEmpty() ? "" : " – " + item.period())
                        + (item.source().isEmpty() ? "" : in(", selon ", ", by ") + item.source()));
        item.found().forEach(found -> line(MARGIN, found));
        if (item.coverage() != null) {
            new CoverageText(messages, locale).of(item.coverage()).lines().forEach(line -> line(MARGIN, line));
        }
        item.missing().forEach(missing -> line(MARGIN, missing));
    }

    private void gaps(List<Gap> gaps, String margin) {
        gaps.forEach(gap -> line(margin, "- " + messages.of(gap)));
    }

    private void line(String margin, String words) {
        text.append(margin).append(words).append('\n');
    }

    private String in(String french, String english) {
        return messages.in(french, english);
    }
}
