package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.arithmetic.WideProduct;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer to a share measured over a time: every rate declared under its name counts, each measured in time. */
final class RateReading extends TargetReading {

    private static final BilingualText OTHER_LENGTH = BilingualText.of(
            "le taux est mesuré sur une autre durée que celle de la cible",
            "the rate is measured over another time than that of the target");

    private static final BilingualText OTHER_YEAR = BilingualText.of(
            "le taux est mesuré sur une autre année que celle de la cible",
            "the rate is measured in another year than that of the target");

    private static final BilingualText NO_RATE =
            BilingualText.of("le décompte n’est pas une part d’un tout", "the counts are no part of a whole");

    RateReading(Assessment assessment, DeclaredObjective declared, Conditions conditions) {
        super(assessment, declared, conditions);
    }

    TargetAnswer.Rate rate(Target.Rate target, boolean ofYear) {
        List<RateReached> named = new ArrayList<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        Status status = Status.NOT_APPLICABLE;
        List<RateReached> rates = declared().said().rates();
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
            gaps.add(declared().missing("rates"));
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
            if (last.atEndOfMonth().isAfter(assessment().lastDayTold())) {
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
        Year year = assessment().declaration().year();
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
}
