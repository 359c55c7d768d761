package io.github.carecyber.rules.text;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.DeclarationDay;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.StepDeadline;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.TermText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether objectives have been reached, as a checklist: the answer, the deadline, each objective, and what is wrong with the declaration. */
final class AttainmentText {

    private final MessageText messages;
    private final Locale locale;
    private final ChecklistWords words;
    private final StringBuilder text = new StringBuilder();

    AttainmentText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.words = new ChecklistWords(locale);
    }

    String of(AttainmentVerdict verdict) {
        heading(verdict);
        day(verdict.day());
        if (verdict.year() != null) {
            line("", in("Année des cibles\u00a0: ", "Year of the targets: ") + verdict.year());
        }
        counts(verdict);
        deadline(verdict.next());
        if (!verdict.gaps().isEmpty()) {
            line("", Phrases.MISSING.in(locale));
            gaps(verdict.gaps(), "  ");
        }
        verdict.objectives().forEach(this::objective);
        if (!verdict.report().violations().isEmpty()
                || !verdict.report().undecided().isEmpty()) {
            line("", in("Contrôle de la déclaration elle-même\u00a0:", "Check of the declaration itself:"));
            text.append(new ReportText(messages, locale).of(verdict.report()));
        }
        return text.toString();
    }

    private void heading(AttainmentVerdict verdict) {
        String answer = switch (verdict.status()) {
            case MET -> in("OBJECTIFS ATTEINTS", "OBJECTIVES REACHED");
            case NOT_MET -> in("OBJECTIFS NON ATTEINTS", "OBJECTIVES NOT REACHED");
            case NOT_APPLICABLE -> in("SANS OBJET", "NOT APPLICABLE");
            case UNKNOWN -> in("INDÉTERMINÉ", "CANNOT TELL");
        };
        line(
                "",
                answer
                        + in(" – déclaration ", " – declaration ")
                        + (verdict.declaration() == null ? "?" : verdict.declaration())
                        + in(", appel ", ", call ")
                        + verdict.call()
                        + in(", connaissances au ", ", as known on ")
                        + DayText.of(verdict.asOf()).in(locale));
    }

    private void day(DeclarationDay day) {
        String written = DayText.of(day.day()).in(locale);
        line(
                "",
                day.filed()
                        ? in("Déposée le ", "Filed on ") + written
                        : in(
                                "Pas encore déposée\u00a0: les délais sont comptés comme si elle l’était le " + written,
                                "Not filed yet: windows count as if it were filed on " + written));
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
                            + words.reached(verdict.mandatory()));
        }
    }

    private static long count(AttainmentVerdict verdict, Status status) {
        return verdict.objectives().stream()
                .filter(objective -> objective.status() == status)
                .count();
    }

    private void deadline(@Nullable StepDeadline next) {
        if (next == null) {
            line(
                    "",
                    in(
                            "Toutes les étapes datées de l’appel sont terminées.",
                            "Every dated step of the call has ended."));
            return;
        }
        String step = TermText.of(next.step()).in(locale);
        Gap gap = next.gap();
        line(
                "",
                in("Prochaine échéance\u00a0: ", "Next deadline: ")
                        + step
                        + (gap == null
                                ? ", " + written(Objects.requireNonNull(next.deadline())) + left(daysLeft(next))
                                : in(", date inconnue\u00a0: ", ", date not known: ") + messages.of(gap)));
    }

    /** The hour is one of the call's own zone, which the answer does not hold. */
    private String written(Deadline deadline) {
        String day = DayText.of(deadline.day()).in(locale);
        return deadline.hour() == null
                ? day
                : day + in(" à ", " at ") + deadline.hour() + in(" (heure de l’appel)", " (time of the call)");
    }

    private static long daysLeft(StepDeadline next) {
        return Objects.requireNonNull(next.daysLeft());
    }

    private String left(long days) {
        if (days == 0) {
            return in(" – dernier jour", " – the last day");
        }
        return in(
                " – " + days + (days == 1 ? " jour restant" : " jours restants"),
                " – " + days + (days == 1 ? " day left" : " days left"));
    }

    private void objective(ObjectiveVerdict objective) {
        line(
                "",
                "[" + words.reached(objective.status()) + "] " + objective.id() + " "
                        + Excerpt.legible(objective.title().in(locale))
                        + (objective.mandatory() ? in(" (obligatoire)", " (mandatory)") : ""));
        if (objective.path() == null) {
            line("    ", in("rien n’en est déclaré", "nothing is declared of it"));
        } else if (objective.mode() != null) {
            line(
                    "    ",
                    in("modalité\u00a0: ", "mode of proof: ")
                            + TermText.of(objective.mode()).in(locale));
        }
        gaps(objective.gaps(), "    ");
        EvidenceAnswerText documents = new EvidenceAnswerText(messages, locale);
        objective.evidence().forEach(answer -> documents.append(answer, text));
        TargetAnswerText targets = new TargetAnswerText(messages, locale);
        objective.targets().forEach(answer -> targets.append(answer, text));
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
