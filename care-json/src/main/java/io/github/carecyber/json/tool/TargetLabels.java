package io.github.carecyber.json.tool;

import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.text.ArgumentText;
import java.util.Locale;

/** What an objective must reach, in one line. */
record TargetLabels(ArgumentText values, EvidenceLabels labels, Locale locale) {

    private static final BilingualText WHERE_IT_EXISTS = BilingualText.of(", s’il existe", ", where it exists");

    static TargetLabels in(Locale locale) {
        return new TargetLabels(ArgumentText.in(locale), new EvidenceLabels(locale), locale);
    }

    String of(Target target) {
        return target.fold(this::coverage, this::score, this::trajectory, this::rate, this::requirement);
    }

    private String coverage(Target.Coverage coverage) {
        String share = values.of(coverage.atLeast());
        return said(
                "Entités qui représentent au moins " + share + " de l’activité combinée, s’il y en a plusieurs",
                "Entities that represent at least " + share + " of the combined activity, if there are several");
    }

    private String score(Target.Score score) {
        return said(
                        score.measure() + "\u00a0: au moins " + score.atLeast(),
                        score.measure() + ": at least " + score.atLeast())
                + labels.of(score.condition());
    }

    private String trajectory(Target.Trajectory trajectory) {
        return said(
                "Trajectoire, s’il y en a une, de moins de " + counted(trajectory.underYears(), "an", "ans"),
                "Trajectory, if there is one, under " + counted(trajectory.underYears(), "year", "years"));
    }

    private String rate(Target.Rate rate) {
        String share = values.of(rate.atLeast());
        BilingualText population = rate.population();
        return said(
                "Taux d’au moins " + share + " (" + population.french() + ", sur " + rate.overMonths() + " mois) ["
                        + rate.measure() + "]",
                "A rate of at least " + share + " (" + population.english() + ", over "
                        + counted(rate.overMonths(), "month", "months") + ") [" + rate.measure() + "]");
    }

    private String requirement(Target.Requirement requirement) {
        return requirement.text().in(locale)
                + " [" + requirement.name() + "]"
                + (requirement.whereItExists() ? WHERE_IT_EXISTS.in(locale) : "")
                + labels.of(requirement.condition());
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private String said(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}
