package io.github.carecyber.rules.text;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.wording.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The targets of an objective, as lines of a checklist: what must be reached, the figures declared, and what is missing. */
final class TargetAnswerText {

    private static final String MARGIN = "        ";

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;
    private final ChecklistWords words;

    TargetAnswerText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
        this.words = new ChecklistWords(locale);
    }

    void append(TargetAnswer answer, StringBuilder text) {
        List<String> lines = answer.fold(this::coverage, this::score, this::trajectory, this::rate, this::requirement);
        text.append("    ")
                .append(words.mark(answer.status()))
                .append(lines.get(0))
                .append('\n');
        if (answer.status() == Status.NOT_APPLICABLE) {
            return;
        }
        lines.subList(1, lines.size())
                .forEach(line -> text.append(MARGIN).append(line).append('\n'));
        if (!(answer instanceof TargetAnswer.Coverage coverage) || coverage.reached() == null) {
            for (Gap gap : answer.gaps()) {
                text.append(MARGIN).append(messages.of(gap)).append('\n');
            }
        }
    }

    private List<String> coverage(TargetAnswer.Coverage answer) {
        String share = values.of(answer.target().atLeast());
        List<String> lines = lines(words.said(
                "Entités qui représentent au moins " + share + " de l’activité combinée",
                "Entities that represent at least " + share + " of the combined activity"));
        if (answer.reached() != null) {
            new CoverageText(messages, locale).of(answer.reached()).lines().forEach(lines::add);
        }
        return lines;
    }

    private List<String> score(TargetAnswer.Score answer) {
        String measure = Excerpt.legible(answer.target().measure());
        int least = answer.target().atLeast();
        List<String> lines = lines(words.said(measure + "\u00a0: au moins " + least, measure + ": at least " + least)
                + words.window(answer.target().measured(), answer.period()));
        for (ScoreReached score : answer.scores()) {
            LocalDate day = score.measured();
            lines.add((score.score() == null ? "?" : score.score().toString())
                    + day(day)
                    + (day != null && answer.period().contains(day) == Status.NOT_MET
                            ? words.said(", hors de la période", ", outside the period")
                            : ""));
        }
        return lines;
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? words.said(", sans date de mesure", ", without a day of measurement")
                : words.said(", mesuré le ", ", measured on ") + DayText.of(day).in(locale);
    }

    private List<String> trajectory(TargetAnswer.Trajectory answer) {
        int years = answer.target().underYears();
        List<String> lines = lines(words.said(
                "Trajectoire de moins de " + years + (years == 1 ? " an" : " ans"),
                "Trajectory of under " + years + (years == 1 ? " year" : " years")));
        LocalDate start = answer.start();
        LocalDate end = answer.end();
        if (start != null && end != null) {
            String first = DayText.of(start).in(locale);
            String last = DayText.of(end).in(locale);
            lines.add(words.said("du " + first + " au " + last, "from " + first + " to " + last));
        }
        if (answer.tooLate() != null) {
            String limit = DayText.of(answer.tooLate()).in(locale);
            lines.add(words.said("doit s’achever avant le " + limit, "must end before " + limit));
        }
        return lines;
    }

    private List<String> rate(TargetAnswer.Rate answer) {
        String share = values.of(answer.target().atLeast());
        int months = answer.target().overMonths();
        List<String> lines = lines(words.said(
                "Taux d’au moins " + share + " ("
                        + Excerpt.legible(answer.target().population().french()) + ", sur " + months + " mois)",
                "A rate of at least " + share + " ("
                        + Excerpt.legible(answer.target().population().english()) + ", over " + months
                        + (months == 1 ? " month)" : " months)")));
        answer.rates().forEach(rate -> lines.add(figures(rate)));
        return lines;
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

    private List<String> requirement(TargetAnswer.Requirement answer) {
        List<String> lines = lines(Excerpt.legible(answer.target().text().in(locale)) + " ["
                + Excerpt.legible(answer.target().name()) + "]");
        if (answer.answer() != null && answer.answer().absence() != null) {
            lines.set(
                    0,
                    lines.get(0)
                            + words.said("\u00a0; absence justifiée\u00a0: ", "; justified absence: ")
                            + Excerpt.legible(answer.answer().absence()));
        } else if (answer.answer() != null
                && Boolean.FALSE.equals(answer.answer().met())) {
            lines.add(words.said("déclaré non rempli", "declared as not met"));
        }
        return lines;
    }

    private static List<String> lines(String first) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        return lines;
    }
}
