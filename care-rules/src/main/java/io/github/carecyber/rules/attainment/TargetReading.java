package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.arithmetic.WideProduct;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer to each target of an objective that the declaration alone decides, which is every one but coverage. */
final class TargetReading {

    private static final BilingualText LIES_AHEAD = BilingualText.of(
            "la mesure est postérieure au jour de la déclaration",
            "the measurement lies after the day of the declaration");

    private static final BilingualText OTHER_LENGTH = BilingualText.of(
            "le taux est mesuré sur une autre durée que celle de la cible",
            "the rate is measured over another time than that of the target");

    private static final BilingualText OTHER_YEAR = BilingualText.of(
            "le taux est mesuré sur une autre année que celle de la cible",
            "the rate is measured in another year than that of the target");

    private static final BilingualText NO_RATE =
            BilingualText.of("le décompte n’est pas une part d’un tout", "the counts are no part of a whole");

    private static final BilingualText ENDS_FIRST =
            BilingualText.of("la trajectoire finit avant de commencer", "the trajectory ends before it begins");

    private static final BilingualText SEVERAL = BilingualText.of(
            "l’exigence a plusieurs réponses différentes", "the requirement has several different answers");

    private static final BilingualText ABSENCE_TO_JUDGE = BilingualText.of(
            "le texte ne prévoit pas que l’absence puisse être justifiée ici\u00a0: l’autorité en juge",
            "the text does not foresee that the absence can be justified here: the authority judges");

    private static final BilingualText MET_AND_ABSENT = BilingualText.of(
            "l’exigence est déclarée à la fois remplie et sans objet",
            "the requirement is declared both met and absent");

    private final Assessment assessment;
    private final DeclaredObjective declared;
    private final Conditions conditions;

    TargetReading(Assessment assessment, DeclaredObjective declared, Conditions conditions) {
        this.assessment = assessment;
        this.declared = declared;
        this.conditions = conditions;
    }

    TargetAnswer.Score score(Target.Score target) {
        Status applies = conditions.of(target.condition());
        DeclarationDays days = new DeclarationDays(assessment);
        EvidencePeriod period = EvidencePeriod.of(target.measured(), days);
        List<ScoreReached> named = new ArrayList<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        Status status = Status.NOT_APPLICABLE;
        List<ScoreReached> scores = declared.said().scores();
        for (int position = 0; position < scores.size(); position++) {
            ScoreReached score = scores.get(position);
            if (target.measure().equals(score.measure())) {
                named.add(score);
                status = status.and(reached(score, target, period, days.missing(), at("scores", position), gaps));
            }
        }
        if (named.isEmpty()) {
            status = Status.UNKNOWN;
            gaps.add(declared.missing("scores"));
        }
        status = Conditions.under(applies, status);
        return new TargetAnswer.Score(target, period, named, status, gaps(target.condition(), applies, status, gaps));
    }

    private Status reached(
            ScoreReached reached,
            Target.Score target,
            EvidencePeriod period,
            List<Gap> missingDays,
            DataPath path,
            Set<Gap> gaps) {
        Integer score = reached.score();
        Status high = score == null ? Status.UNKNOWN : status(score >= target.atLeast());
        if (score == null) {
            gaps.add(new Gap.MissingFact(path.key("score")));
        }
        return high.and(inTime(reached.measured(), period, missingDays, path.key("measured"), gaps));
    }

    private Status inTime(
            @Nullable LocalDate measured, EvidencePeriod period, List<Gap> missingDays, DataPath path, Set<Gap> gaps) {
        if (measured == null) {
            if (period.isUnbounded()) {
                return Status.MET;
            }
            gaps.add(new Gap.MissingFact(path));
            return Status.UNKNOWN;
        }
        Status inside = measured.isAfter(assessment.asOf()) ? Status.UNKNOWN : period.contains(measured);
        if (inside != Status.NOT_MET && measured.isAfter(assessment.lastDayTold())) {
            gaps.add(new Gap.CannotTell(path, LIES_AHEAD));
            return Status.UNKNOWN;
        }
        if (inside == Status.UNKNOWN) {
            gaps.addAll(missingDays);
        }
        return inside;
    }

    TargetAnswer.Trajectory trajectory(Target.Trajectory target) {
        Status applies = conditions.of(EvidenceCondition.TRAJECTORY);
        LocalDate start = declared.said().trajectoryStart();
        LocalDate end = declared.said().trajectoryEnd();
        LocalDate tooLate = start == null ? null : yearsAfter(start, target.underYears());
        Set<Gap> gaps = new LinkedHashSet<>();
        Status status;
        if (start != null && end != null && end.isBefore(start)) {
            gaps.add(new Gap.CannotTell(declared.at("trajectoryEnd"), ENDS_FIRST));
            status = Status.UNKNOWN;
        } else if (end == null || start == null || tooLate == null) {
            if (start == null) {
                gaps.add(declared.missing("trajectoryStart"));
            }
            if (end == null) {
                gaps.add(declared.missing("trajectoryEnd"));
            }
            status = gaps.isEmpty() ? Status.MET : Status.UNKNOWN;
        } else {
            status = status(end.isBefore(tooLate));
        }
        status = Conditions.under(applies, status);
        return new TargetAnswer.Trajectory(
                target, start, end, tooLate, status, gaps(EvidenceCondition.TRAJECTORY, applies, status, gaps));
    }

    /** The same day some years later, null beyond the last day of the calendar. */
    private static @Nullable LocalDate yearsAfter(LocalDate day, int years) {
        try {
            return day.plusYears(years);
        } catch (DateTimeException exception) {
            return null;
        }
    }

    TargetAnswer.Rate rate(Target.Rate target, boolean ofYear) {
        List<RateReached> named = new ArrayList<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        Status status = Status.NOT_APPLICABLE;
        List<RateReached> rates = declared.said().rates();
        for (int position = 0; position < rates.size(); position++) {
            RateReached rate = rates.get(position);
            if (target.measure().equals(rate.measure())) {
                named.add(rate);
                DataPath path = at("rates", position);
                Status high = high(rate, target, path, gaps);
                // A rate of another time says nothing of the target, be it high or low.
                status = status.and(inTime(rate, target, ofYear, path, gaps) == Status.MET ? high : Status.UNKNOWN);
            }
        }
        if (named.isEmpty()) {
            status = Status.UNKNOWN;
            gaps.add(declared.missing("rates"));
        }
        return new TargetAnswer.Rate(target, named, status, status == Status.UNKNOWN ? List.copyOf(gaps) : List.of());
    }

    private static Status high(RateReached rate, Target.Rate target, DataPath path, Set<Gap> gaps) {
        Long counted = rate.counted();
        Long outOf = rate.outOf();
        if (counted == null || outOf == null) {
            if (counted == null) {
                gaps.add(new Gap.MissingFact(path.key("counted")));
            }
            if (outOf == null) {
                gaps.add(new Gap.MissingFact(path.key("outOf")));
            }
            return Status.UNKNOWN;
        }
        if (counted < 0 || outOf < 1 || counted > outOf) {
            gaps.add(new Gap.CannotTell(path, NO_RATE));
            return Status.UNKNOWN;
        }
        return status(WideProduct.compare(
                        counted,
                        target.atLeast().denominator(),
                        outOf,
                        target.atLeast().numerator())
                >= 0);
    }

    /** Whether a rate was measured over the time that the target asks for, and over by the day of the declaration. */
    private Status inTime(RateReached rate, Target.Rate target, boolean ofYear, DataPath path, Set<Gap> gaps) {
        Integer months = rate.months();
        YearMonth first = rate.firstMonth();
        int before = gaps.size();
        if (months == null) {
            gaps.add(new Gap.MissingFact(path.key("months")));
        } else if (months != target.overMonths()) {
            gaps.add(new Gap.CannotTell(path.key("months"), OTHER_LENGTH));
        }
        if (first == null) {
            gaps.add(new Gap.MissingFact(path.key("firstMonth")));
        } else {
            YearMonth last = monthsAfter(first, target.overMonths() - 1);
            if (last.atEndOfMonth().isAfter(assessment.lastDayTold())) {
                gaps.add(new Gap.CannotTell(path.key("firstMonth"), LIES_AHEAD));
            } else if (ofYear && isOutside(first, last)) {
                gaps.add(new Gap.CannotTell(path.key("firstMonth"), OTHER_YEAR));
            }
        }
        return gaps.size() == before ? Status.MET : Status.UNKNOWN;
    }

    /** The last day of the months over which a rate was measured, null if they are not stated. */
    static @Nullable LocalDate lastDay(RateReached rate) {
        YearMonth first = rate.firstMonth();
        Integer months = rate.months();
        return first == null
                ? null
                : monthsAfter(first, months == null ? 0 : months - 1).atEndOfMonth();
    }

    private boolean isOutside(YearMonth first, YearMonth last) {
        Year year = assessment.declaration().year();
        return year != null && (first.getYear() != year.getValue() || last.getYear() != year.getValue());
    }

    private static YearMonth monthsAfter(YearMonth first, int months) {
        try {
            return first.plusMonths(months);
        } catch (DateTimeException exception) {
            // Beyond the last month of the calendar, which lies ahead of every declaration.
            return YearMonth.of(Year.MAX_VALUE, 12);
        }
    }

    TargetAnswer.Requirement requirement(Target.Requirement target) {
        Status applies = conditions.of(target.condition());
        RequirementAnswer answer = null;
        int place = -1;
        Set<Gap> gaps = new LinkedHashSet<>();
        List<RequirementAnswer> answers = declared.said().requirements();
        for (int position = 0; position < answers.size(); position++) {
            RequirementAnswer one = answers.get(position);
            if (target.name().equals(one.name())) {
                if (answer != null && !answer.equals(one)) {
                    gaps.add(new Gap.CannotTell(at("requirements", position), SEVERAL));
                } else if (answer == null) {
                    answer = one;
                    place = position;
                }
            }
        }
        if (!gaps.isEmpty()) {
            answer = null;
        }
        Status status = !gaps.isEmpty() ? Status.UNKNOWN : answered(target, answer, place, gaps);
        status = Conditions.under(applies, status);
        return new TargetAnswer.Requirement(target, answer, status, gaps(target.condition(), applies, status, gaps));
    }

    private Status answered(Target.Requirement target, @Nullable RequirementAnswer answer, int place, Set<Gap> gaps) {
        if (answer == null) {
            gaps.add(declared.missing("requirements"));
            return Status.UNKNOWN;
        }
        DataPath path = at("requirements", place);
        Boolean met = answer.met();
        if (Conditions.isStated(answer.absence())) {
            if (Boolean.TRUE.equals(met)) {
                gaps.add(new Gap.CannotTell(path, MET_AND_ABSENT));
                return Status.UNKNOWN;
            }
            if (target.whereItExists()) {
                return Status.NOT_APPLICABLE;
            }
            gaps.add(new Gap.CannotTell(path.key("absence"), ABSENCE_TO_JUDGE));
            return Status.UNKNOWN;
        }
        if (met == null) {
            gaps.add(new Gap.MissingFact(path.key("met")));
            return Status.UNKNOWN;
        }
        return status(met);
    }

    private DataPath at(String list, int position) {
        return declared.at(list).index(position);
    }

    private List<Gap> gaps(EvidenceCondition condition, Status applies, Status status, Set<Gap> gaps) {
        return status == Status.UNKNOWN
                ? List.copyOf(new LinkedHashSet<>(conditions.with(condition, applies, List.copyOf(gaps))))
                : List.of();
    }

    private static Status status(boolean holds) {
        return holds ? Status.MET : Status.NOT_MET;
    }
}
