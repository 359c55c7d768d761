package io.github.carecyber.core.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.carecyber.core.testkit.ValueContract;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingMomentTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId WALLIS = ZoneId.of("Pacific/Wallis");
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 31);

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                        List.of(FilingMoment.on(LAST_DAY), FilingMoment.parse("2025-10-31")),
                        List.of(
                                FilingMoment.parse("2025-10-31T09:30+01:00"),
                                FilingMoment.parse("2025-10-31T09:30:00+01"),
                                FilingMoment.at(OffsetDateTime.parse("2025-10-31T09:30:00.000+01:00"))),
                        List.of(FilingMoment.parse("2025-10-31T08:30Z")),
                        List.of(FilingMoment.parse("2025-10-31T09:30:00.123456789+01:00:30")),
                        List.of(FilingMoment.at(OffsetDateTime.MAX)),
                        List.of(FilingMoment.at(OffsetDateTime.MIN)),
                        List.of(FilingMoment.parse("+999999999-12-31T23:59:59.999999999-17:59:59")))
                .roundTrip(FilingMoment::parse);
    }

    @Test
    void aMorningInWallisIsStillTheDayBeforeInParis() {
        FilingMoment moment = FilingMoment.parse("2025-11-01T08:30+12:00");
        assertEquals(LAST_DAY, moment.dayIn(PARIS));
        assertEquals(Optional.of(LocalTime.of(21, 30)), moment.hourIn(PARIS));
        assertEquals(LocalDate.of(2025, 11, 1), moment.dayIn(WALLIS));
        assertEquals(Optional.of(LocalTime.of(8, 30)), moment.hourIn(WALLIS));
    }

    @Test
    void oneMinuteIsADayAtMidnight() {
        assertEquals(LAST_DAY, FilingMoment.parse("2025-11-01T10:59+12:00").dayIn(PARIS));
        assertEquals(
                LAST_DAY.plusDays(1),
                FilingMoment.parse("2025-11-01T11:00+12:00").dayIn(PARIS));
    }

    @Test
    void summerTimeIsThatOfTheZone() {
        assertEquals(
                Optional.of(LocalTime.of(12, 0)),
                FilingMoment.parse("2025-07-01T10:00Z").hourIn(PARIS));
        assertEquals(
                Optional.of(LocalTime.of(11, 0)),
                FilingMoment.parse("2025-12-01T10:00Z").hourIn(PARIS));
    }

    @Test
    void aDayIsThatDayInEveryZoneAndHasNoHour() {
        FilingMoment moment = FilingMoment.on(LAST_DAY);
        assertEquals(LAST_DAY, moment.dayIn(PARIS));
        assertEquals(LAST_DAY, moment.dayIn(WALLIS));
        assertEquals(Optional.empty(), moment.hourIn(PARIS));
    }

    @Test
    void theEdgeOfTheCalendarIsNoFailure() {
        ZoneId ahead = ZoneId.of("+18:00");
        FilingMoment moment = FilingMoment.at(OffsetDateTime.MAX);
        assertEquals(LocalDate.MAX, moment.dayIn(ahead));
        assertEquals(Optional.of(LocalTime.MAX), moment.hourIn(ahead));
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                FilingMoment::parse,
                "31/10/2025",
                "2025-02-29",
                "2025-13-01",
                "20251031",
                "2025-10-31T09:30",
                "2025-10-31T24:00Z",
                "2025-10-31 09:30+01:00",
                "2025-10-31T09:30+19:00",
                "2025-10-31T09:30+01:00[Europe/Paris]",
                "2025-10-31t",
                "1e1000000000",
                "２０２５-10-31");
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> ValueContract.refusesHostileText(FilingMoment::parse));
        assertEquals(
                "Moment '31/10/2025' is not of the allowed form: a day such as 2025-10-15, or an instant with its offset such"
                        + " as 2025-10-15T09:30+02:00.",
                assertThrows(IllegalArgumentException.class, () -> FilingMoment.parse("31/10/2025"))
                        .getMessage());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> FilingMoment.on(null));
        assertThrows(NullPointerException.class, () -> FilingMoment.at(null));
        for (FilingMoment moment : List.of(FilingMoment.on(LAST_DAY), FilingMoment.parse("2025-10-31T08:30Z"))) {
            assertThrows(NullPointerException.class, () -> moment.dayIn(null));
            assertThrows(NullPointerException.class, () -> moment.hourIn(null));
        }
    }

    @Test
    void theDayNotedStaysWhatItIs() {
        LocalDate noted = LocalDate.of(2025, 11, 1);
        assertEquals(noted, FilingMoment.parse("2025-11-01T08:30+12:00").dayNoted());
        assertEquals(noted, FilingMoment.on(noted).dayNoted());
    }
}
