package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Decides {@link Criterion.FiledInTime}, each end of the window by itself, so that one known end can settle the question. */
final class FiledInTimeCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.filed-in-time",
            BilingualText.of("Dépôt dans les délais", "Filed in time"),
            BilingualText.of(
                    "Le dossier déposé le {filed} l’a été dans la période de dépôt.",
                    "The application filed on {filed} was filed while the call took applications."),
            BilingualText.of(
                    "Le dossier déposé le {filed} l’a été hors de la période de dépôt ({window}).",
                    "The application filed on {filed} was filed while the call took no applications ({window})."));

    private static final BilingualText OPENS =
            BilingualText.of("ouverture des candidatures", "opening of applications");
    private static final BilingualText CLOSES = BilingualText.of("clôture des candidatures", "closing of applications");

    private static final BilingualText HOUR_UNKNOWN = BilingualText.of(
            "l’heure du dépôt n’est pas indiquée, alors que la clôture a lieu ce jour-là à une heure précise",
            "the hour of filing is not stated, and applications close on that day at a given hour");

    FiledInTimeCondition(int place) {
        super(place);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        CallWindow window =
                situation.call().calendar().window(CallStep.APPLICATIONS).orElse(null);
        FilingMoment filed = situation.application().filed();
        if (filed == null) {
            trace.gap(() -> new Gap.MissingFact(Paths.FILED));
        }
        if (window == null) {
            return trace.unknown(
                    () -> new Gap.NotPublished(OPENS, situation.call().text().title()));
        }
        Published<LocalDate> opening = Awaited.contentOrGap(window.opens(), situation.asOf(), trace);
        Published<Deadline> closing = Awaited.contentOrGap(window.closes(), situation.asOf(), trace);
        LocalDate opens = opening == null ? null : read(OPENS, opening, trace);
        Deadline closes = closing == null ? null : readDeadline(closing, trace);
        if (filed == null) {
            return Status.UNKNOWN;
        }
        ZoneId zone = situation.call().calendar().zone();
        LocalDate day = filed.dayIn(zone);
        trace.fact(() -> Paths.FILED, () -> new Argument.Day(day));
        LocalTime lastHour = closes == null ? null : closes.hour();
        trace.argument(
                "filed",
                () -> new Argument.Wording(
                        worded(day, lastHour == null ? null : filed.hourIn(zone).orElse(null))));
        trace.argument(
                "window",
                () -> new Argument.Wording(Labels.period(
                        opens == null ? null : DayText.of(opens), closes == null ? null : worded(closes))));
        Status afterOpening = opens == null ? Status.UNKNOWN : day.isBefore(opens) ? Status.NOT_MET : Status.MET;
        Status beforeClosing = closes == null ? Status.UNKNOWN : inTime(filed, day, closes, zone, trace);
        return afterOpening.and(beforeClosing);
    }

    private static @Nullable LocalDate read(BilingualText name, Published<LocalDate> opening, Trace trace) {
        trace.parameter(name, opening, Argument.Day::new);
        return Awaited.valueOrGap(name, opening, trace);
    }

    private static @Nullable Deadline readDeadline(Published<Deadline> closing, Trace trace) {
        trace.parameter(CLOSES, closing, deadline -> new Argument.Wording(worded(deadline)));
        return Awaited.valueOrGap(CLOSES, closing, trace);
    }

    private static Status inTime(FilingMoment filed, LocalDate day, Deadline closes, ZoneId zone, Trace trace) {
        LocalTime lastHour = closes.hour();
        if (lastHour == null || !day.equals(closes.day())) {
            return day.isAfter(closes.day()) ? Status.NOT_MET : Status.MET;
        }
        LocalTime hour = filed.hourIn(zone).orElse(null);
        if (hour == null) {
            return trace.unknown(() -> new Gap.CannotTell(Paths.FILED, HOUR_UNKNOWN));
        }
        return hour.isAfter(lastHour) ? Status.NOT_MET : Status.MET;
    }

    private static BilingualText worded(Deadline deadline) {
        return worded(deadline.day(), deadline.hour());
    }

    private static BilingualText worded(LocalDate day, @Nullable LocalTime hour) {
        BilingualText date = DayText.of(day);
        return hour == null ? date : BilingualText.of(date.french() + " à " + hour, date.english() + " at " + hour);
    }
}
