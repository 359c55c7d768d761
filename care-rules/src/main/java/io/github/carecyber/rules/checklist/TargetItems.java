package io.github.carecyber.rules.checklist;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.wording.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets of an objective: what must be reached, the figures declared, and what is missing. */
final class TargetItems {

    private final ItemWords words;
    private final ValueText values;

    TargetItems(ItemWords words) {
        this.words = words;
        this.values = ValueText.in(words.locale());
    }

    ChecklistItem of(TargetAnswer answer) {
        ChecklistItem item = answer.fold(this::coverage, this::score, this::trajectory, this::rate, this::requirement);
        return item.status() == Status.NOT_APPLICABLE ? withoutFigures(item, answer) : item;
    }

    /** What does not apply needs no figures; why something is absent is worth saying all the same. */
    private static ChecklistItem withoutFigures(ChecklistItem item, TargetAnswer answer) {
        List<String> found = answer instanceof TargetAnswer.Requirement ? item.found() : List.of();
        return new ChecklistItem(item.status(), item.asked(), "", "", found, List.of(), null);
    }

    private ChecklistItem coverage(TargetAnswer.Coverage answer) {
        String share = values.of(answer.target().atLeast());
        String asked = words.said(
                "Entités qui représentent au moins " + share + " de l’activité combinée",
                "Entities that represent at least " + share + " of the combined activity");
        CoverageVerdict reached = answer.reached();
        // A coverage says itself what it lacks.
        List<String> missing = reached == null ? gaps(answer) : List.of();
        return new ChecklistItem(answer.status(), asked, "", "", List.of(), missing, reached);
    }

    private ChecklistItem score(TargetAnswer.Score answer) {
        String measure = Excerpt.legible(answer.target().measure());
        int least = answer.target().atLeast();
        List<String> found = new ArrayList<>();
        answer.scores().forEach(score -> found.add(score(score, answer)));
        return new ChecklistItem(
                answer.status(),
                words.said(measure + "\u00a0: au moins " + least, measure + ": at least " + least),
                words.period(answer.target().measured(), answer.period()),
                "",
                found,
                gaps(answer),
                null);
    }

    private String score(ScoreReached score, TargetAnswer.Score answer) {
        LocalDate day = score.measured();
        String figure = score.score() == null ? "?" : score.score().toString();
        if (day == null) {
            return figure + words.said(", sans date de mesure", ", without a day of measurement");
        }
        Status inTime = answer.period().contains(day);
        return figure
                + words.said(", mesuré le ", ", measured on ")
                + words.day(day)
                + (inTime == Status.NOT_MET ? words.said(", hors de la période", ", outside the period") : "")
                + (inTime == Status.MET ? words.fileBy(answer.target().measured(), day) : "");
    }

    private ChecklistItem trajectory(TargetAnswer.Trajectory answer) {
        int years = answer.target().underYears();
        List<String> found = new ArrayList<>();
        LocalDate start = answer.start();
        LocalDate end = answer.end();
        if (start != null && end != null) {
            String first = words.day(start);
            String last = words.day(end);
            found.add(words.said("du " + first + " au " + last, "from " + first + " to " + last));
        }
        if (answer.tooLate() != null) {
            String limit = words.day(answer.tooLate());
            found.add(words.said("doit s’achever avant le " + limit, "must end before " + limit));
        }
        return item(
                answer,
                words.said(
                        "Trajectoire de moins de " + years + (years == 1 ? " an" : " ans"),
                        "Trajectory of under " + years + (years == 1 ? " year" : " years")),
                found);
    }

    private ChecklistItem rate(TargetAnswer.Rate answer) {
        String share = values.of(answer.target().atLeast());
        int months = answer.target().overMonths();
        List<String> found = new ArrayList<>();
        answer.rates().forEach(rate -> found.add(figures(rate)));
        return item(
                answer,
                words.said(
                        "Taux d’au moins " + share + " ("
                                + Excerpt.legible(answer.target().population().french()) + ", sur " + months + " mois)",
                        "A rate of at least " + share + " ("
                                + Excerpt.legible(answer.target().population().english()) + ", over " + months
                                + (months == 1 ? " month)" : " months)")),
                found);
    }

    private String figures(RateReached rate) {
        Long counted = rate.counted();
        Long whole = rate.outOf();
        String figures = (counted == null ? "?" : values.of(counted))
                + words.said(" sur ", " of ")
                + (whole == null ? "?" : values.of(whole));
        return figures
                + percentage(counted, whole)
                + (rate.firstMonth() == null ? "" : words.said(", depuis ", ", from ") + rate.firstMonth())
                + (rate.months() == null
                        ? ""
                        : words.said(
                                ", sur " + rate.months() + " mois",
                                ", over " + rate.months() + (rate.months() == 1 ? " month" : " months")));
    }

    /** The share in per cent, rounded for show, where the counts are those of a share. */
    private String percentage(@Nullable Long counted, @Nullable Long whole) {
        return counted != null && whole != null && counted >= 0 && whole > 0 && counted <= whole
                ? " (" + values.rounded(Share.of(counted, whole)) + ")"
                : "";
    }

    private ChecklistItem requirement(TargetAnswer.Requirement answer) {
        String asked = Excerpt.legible(answer.target().text().in(words.locale())) + " ["
                + Excerpt.legible(answer.target().name()) + "]";
        RequirementAnswer declared = answer.answer();
        if (declared == null) {
            return item(answer, asked, List.of());
        }
        String absence = declared.absence();
        if (absence != null) {
            return new ChecklistItem(
                    answer.status(),
                    asked,
                    "",
                    "",
                    List.of(words.said("absence justifiée\u00a0: ", "justified absence: ") + Excerpt.legible(absence)),
                    gaps(answer),
                    null);
        }
        boolean refused = Boolean.FALSE.equals(declared.met());
        return item(
                answer, asked, refused ? List.of(words.said("déclaré non rempli", "declared as not met")) : List.of());
    }

    private ChecklistItem item(TargetAnswer answer, String asked, List<String> found) {
        return new ChecklistItem(answer.status(), asked, "", "", found, gaps(answer), null);
    }

    private List<String> gaps(TargetAnswer answer) {
        return words.gaps(answer.gaps());
    }
}
