package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.core.text.HourText;
import io.github.carecyber.rules.wording.PeriodText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link Criterion.FiledInTime} and {@link Criterion.FiledWithin}, which differ only in whose window they read. Each end of
 * the window is looked at by itself, so that one known end can settle the question.
 */
final class FilingCondition extends Condition {

    static final CriterionWording IN_TIME = CriterionWording.of(
            "eligibility.filed-in-time",
            BilingualText.of("Dépôt dans les délais", "Filed in time"),
            BilingualText.of(
                    "Le dossier déposé le {filed} l’a été dans la période de dépôt.",
                    "The application filed on {filed} was filed while the call took applications."),
            BilingualText.of(
                    "Le dossier déposé le {filed} l’a été hors de la période de dépôt ({window}).",
                    "The application filed on {filed} was filed while the call took no applications ({window})."));

    static final CriterionWording WITHIN = CriterionWording.of(
            "eligibility.filed-within",
            BilingualText.of("Dépôt dans une période donnée", "Filed within given dates"),
            BilingualText.of(
                    "Le dossier déposé le {filed} l’a été dans la période que fixe cette condition ({window}).",
                    "The application filed on {filed} was filed within the dates of this condition ({window})."),
            BilingualText.of(
                    "Le dossier déposé le {filed} l’a été hors de la période que fixe cette condition ({window}).",
                    "The application filed on {filed} was filed outside the dates of this condition ({window})."));

    private static final BilingualText OPENS =
            BilingualText.of("ouverture des candidatures", "opening of applications");
    private static final BilingualText CLOSES = BilingualText.of("clôture des candidatures", "closing of applications");

    private static final BilingualText HOUR_UNKNOWN = BilingualText.of(
            "l’heure du dépôt n’est pas indiquée, alors que la clôture a lieu ce jour-là à une heure précise",
            "the hour of filing is not stated, and applications close on that day at a given hour");

    private static final Gap UNCLEAR_HOUR = new Gap.CannotTell(Paths.FILED, HOUR_UNKNOWN);

    private final CriterionWording wording;
    private final @Nullable CallWindow window;
    private final ZoneId zone;
    private final @Nullable ReadyDated<LocalDate> opening;
    private final @Nullable ReadyDated<Deadline> closing;
    private final Gap noWindow;

    private FilingCondition(
            Place place,
            CriterionWording wording,
            @Nullable CallWindow window,
            BilingualText opens,
            BilingualText closes,
            FundingCall call) {
        super(place, List.of());
        this.wording = wording;
        this.window = window;
        this.zone = call.calendar().zone();
        this.opening = window == null ? null : ReadyDated.of(opens, window.opens());
        this.closing = window == null
                ? null
                : ReadyDated.of(
                        closes,
                        window.closes(),
                        new DeadlineArgument(call.calendar().zone()));
        this.noWindow = new Gap.NotPublished(opens, call.text().title());
    }

    /** Asks for filing within the dates of the call. */
    static FilingCondition inTime(Place place, FundingCall call) {
        CallWindow window = call.calendar().window(CallStep.APPLICATIONS).orElse(null);
        return new FilingCondition(place, IN_TIME, window, OPENS, CLOSES, call);
    }

    /** Asks for filing within the dates of the criterion, which name themselves. */
    static FilingCondition within(Place place, Criterion.FiledWithin criterion, FundingCall call) {
        CallWindow window = criterion.window();
        return new FilingCondition(
                place,
                WITHIN,
                window,
                window.opens().parameter(),
                window.closes().parameter(),
                call);
    }

    /** The window asked about, null if the call gives none. */
    @Nullable
    CallWindow window() {
        return window;
    }

    @Override
    CriterionWording wording() {
        return wording;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        FilingMoment filed = situation.application().filed();
        LocalDate day = situation.filingDay();
        if (filed == null || day == null) {
            trace.gap(Paths.NO_FILING);
        } else if (trace.isOn()) {
            Deadline closes = closing == null ? null : closing.read(situation.asOf(), Trace.OFF);
            trace.fact(Paths.FILED, moment(filed, day, closes));
        }
        if (opening == null || closing == null) {
            return trace.unknown(noWindow);
        }
        LocalDate opens = opening.read(situation.asOf(), trace);
        Deadline closes = closing.read(situation.asOf(), trace);
        if (filed == null || day == null) {
            return Status.UNKNOWN;
        }
        if (trace.isWorded()) {
            word(filed, day, opens, closes, trace);
        }
        Status afterOpening = opens == null ? Status.UNKNOWN : day.isBefore(opens) ? Status.NOT_MET : Status.MET;
        Status beforeClosing = closes == null ? Status.UNKNOWN : inTime(filed, day, closes, trace);
        return afterOpening.and(beforeClosing);
    }

    private Status inTime(FilingMoment filed, LocalDate day, Deadline closes, Trace trace) {
        LocalTime lastHour = closes.hour();
        if (lastHour == null || !day.equals(closes.day())) {
            return day.isAfter(closes.day()) ? Status.NOT_MET : Status.MET;
        }
        LocalTime hour = filed.hourIn(zone).orElse(null);
        if (hour == null) {
            return trace.unknown(UNCLEAR_HOUR);
        }
        return hour.isAfter(lastHour) ? Status.NOT_MET : Status.MET;
    }

    /** The hour of filing matters only where the deadline has one, or where it makes another day of the day in the file. */
    private Argument moment(FilingMoment filed, LocalDate day, @Nullable Deadline closes) {
        LocalTime hour = filed.hourIn(zone).orElse(null);
        LocalTime lastHour = closes == null ? null : closes.hour();
        boolean sameDay = day.equals(filed.dayNoted());
        if (hour == null || (lastHour == null && sameDay)) {
            return new Argument.Day(day);
        }
        BilingualText at = lastHour != null && hour.isAfter(lastHour) && sameMinute(hour, lastHour)
                ? joined(DayText.of(day), " peu après ", " shortly after ", HourText.of(hour, zone))
                : joined(DayText.of(day), " à ", " at ", HourText.of(hour, zone));
        BilingualText noted = DayText.of(filed.dayNoted());
        return new Argument.Wording(
                sameDay
                        ? at
                        : BilingualText.of(
                                at.french() + " (le " + noted.french() + " à l’heure locale du dossier)",
                                at.english() + " (" + noted.english() + " by the file’s local time)"));
    }

    private static boolean sameMinute(LocalTime one, LocalTime other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }

    private void word(
            FilingMoment filed, LocalDate day, @Nullable LocalDate opens, @Nullable Deadline closes, Trace trace) {
        trace.argument("filed", moment(filed, day, closes));
        trace.argument(
                "window",
                new Argument.Wording(PeriodText.between(
                        opens == null ? null : DayText.of(opens), closes == null ? null : closes.inWords(zone))));
    }

    private static BilingualText joined(BilingualText day, String french, String english, BilingualText hour) {
        return BilingualText.of(day.french() + french + hour.french(), day.english() + english + hour.english());
    }
}
