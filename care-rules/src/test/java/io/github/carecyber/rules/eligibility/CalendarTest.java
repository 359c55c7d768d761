package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Calls;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days that move, days in another zone, and days at the edge of the calendar. */
class CalendarTest {

    private static final Criterion IN_TIME = new Criterion.FiledInTime();
    private static final ZoneId WALLIS = ZoneId.of("Pacific/Wallis");
    private static final LocalDate ANNOUNCED = LocalDate.of(2025, 7, 16);
    private static final LocalDate EXTENDED = LocalDate.of(2025, 10, 20);

    private static final CallWindow MOVED = Calls.window(Calls.closing(List.of(
            Calls.version("2025-10-31", new Knowledge.From(ANNOUNCED)),
            Calls.version("2025-11-30T17:00", new Knowledge.From(EXTENDED)))));

    @Test
    void eachDateHasItsOwnAnswerAndSaysWhichVersionItUsed() {
        Application late = filed("2025-11-15");
        EligibilityVerdict before = assess(CallCalendar.PARIS, MOVED, late, EXTENDED.minusDays(1));
        EligibilityVerdict after = assess(CallCalendar.PARIS, MOVED, late, EXTENDED);
        assertEquals(Status.NOT_MET, before.status());
        assertEquals(Status.MET, after.status());
        assertEquals(
                new ParameterVersion(1, 2, new Knowledge.From(ANNOUNCED)),
                closing(before).version());
        assertEquals(
                new ParameterVersion(2, 2, new Knowledge.From(EXTENDED)),
                closing(after).version());
        assertEquals(Calls.TEXT, closing(after).reference());
        assertTrue(sentence(before).contains("to 31 October 2025"), sentence(before));
    }

    @Test
    void aDayOnWhichNothingIsOnRecordIsNamedWithTheParameter() {
        LocalDate early = ANNOUNCED.minusDays(1);
        EligibilityVerdict verdict = assess(CallCalendar.PARIS, MOVED, filed("2025-10-15"), early);
        Gap gap = new Gap.NotOnRecord(BilingualText.of("clôture", "closing"), early);
        assertEquals(List.of(gap), verdict.missing());
        assertEquals(
                Status.NOT_MET,
                assess(CallCalendar.PARIS, MOVED, filed("2025-09-01"), early).status());
        CallWindow undated = Calls.window(Calls.closing(List.of(
                Calls.version("2025-10-31", new Knowledge.From(ANNOUNCED)),
                Calls.version("2025-11-30", new Knowledge.NoLaterThan(EXTENDED)))));
        EligibilityVerdict between = assess(CallCalendar.PARIS, undated, filed("2025-10-15"), EXTENDED.minusDays(1));
        assertEquals(
                List.of(new Gap.NotOnRecord(BilingualText.of("clôture", "closing"), EXTENDED.minusDays(1))),
                between.missing());
        assertEquals("Closing: the record does not tell what was known on 19 October 2025.", sentence(between));
        assertEquals(
                Status.MET,
                assess(CallCalendar.PARIS, undated, filed("2025-10-15"), EXTENDED)
                        .status());
    }

    @Test
    void theLastDayEndsWithTheZoneOfTheCall() {
        CallWindow window = Calls.window(Deadline.of(LocalDate.of(2025, 10, 31)));
        for (String moment : List.of("2025-10-31T23:59:59+12:00", "2025-10-31T11:59:59Z")) {
            assertEquals(Status.MET, status(WALLIS, window, moment), moment);
            assertEquals(Status.MET, status(CallCalendar.PARIS, window, moment), moment);
        }
        for (String moment : List.of("2025-11-01T00:00+12:00", "2025-10-31T13:00+01:00", "2025-10-31T23:59:59+01:00")) {
            assertEquals(Status.NOT_MET, status(WALLIS, window, moment), moment);
            assertEquals(Status.MET, status(CallCalendar.PARIS, window, moment), moment);
        }
        assertEquals(Status.NOT_MET, status(CallCalendar.PARIS, window, "2025-11-01T11:00+12:00"));
    }

    @Test
    void theFirstDayBeginsWithTheZoneOfTheCall() {
        CallWindow window = Calls.window(Deadline.of(LocalDate.of(2025, 10, 31)));
        assertEquals(Status.MET, status(WALLIS, window, "2025-09-01T14:00+02:00"));
        assertEquals(Status.NOT_MET, status(CallCalendar.PARIS, window, "2025-09-01T14:00+02:00"));
        assertEquals(Status.NOT_MET, status(CallCalendar.PARIS, window, "2025-09-02T08:00+12:00"));
    }

    @Test
    void theHourOfADeadlineIsThatOfTheZoneOfTheCall() {
        CallWindow noon = Calls.window(Deadline.parse("2025-10-31T12:00"));
        assertEquals(Status.MET, status(WALLIS, noon, "2025-10-31T01:00+01:00"));
        assertEquals(Status.NOT_MET, status(WALLIS, noon, "2025-10-31T01:01+01:00"));
        assertEquals(Status.MET, status(CallCalendar.PARIS, noon, "2025-10-31T23:00+12:00"));
        assertEquals(Status.NOT_MET, status(CallCalendar.PARIS, noon, "2025-10-31T23:01+12:00"));
    }

    @Test
    void aFilingThatStatesOnlyADayIsReadAsADayOfTheCall() {
        CallWindow noon = Calls.window(Deadline.parse("2025-10-31T12:00"));
        for (ZoneId zone : List.of(WALLIS, CallCalendar.PARIS)) {
            assertEquals(Status.MET, status(zone, noon, "2025-10-30"));
            assertEquals(Status.UNKNOWN, status(zone, noon, "2025-10-31"));
            assertEquals(Status.NOT_MET, status(zone, noon, "2025-11-01"));
        }
    }

    @Test
    void aConditionReadsTheWindowOfItsOwnInTheZoneOfTheCall() {
        Criterion granted = new Criterion.FiledWithin(Calls.window(Deadline.parse("2025-11-15T12:00")));
        for (String moment : List.of("2025-09-02", "2025-11-14", "2025-11-15T22:00+12:00")) {
            assertEquals(Status.MET, status(granted, moment), moment);
        }
        for (String moment : List.of("2025-09-01", "2025-11-15T12:00:01+01:00", "2025-11-16")) {
            assertEquals(Status.NOT_MET, status(granted, moment), moment);
        }
        assertEquals(Status.UNKNOWN, status(granted, "2025-11-15"));
        assertEquals(Status.NOT_MET, status(IN_TIME, "2025-11-14"), "the window of the call ends before");
    }

    @Test
    void aWindowOfItsOwnMovesAndIsNamed() {
        Eligibility eligibility = Eligibility.of(Calls.of(new Criterion.FiledWithin(MOVED)));
        EligibilityVerdict before = eligibility.assess(filed("2025-11-15"), EXTENDED.minusDays(1));
        assertEquals(Status.NOT_MET, before.status());
        assertEquals(
                "The application filed on 15 November 2025 was filed outside the dates of this condition (2 September 2025"
                        + " to 31 October 2025).",
                sentence(before));
        assertEquals("clôture", closing(before).name().french());
        assertEquals(
                Status.MET, eligibility.assess(filed("2025-11-15"), EXTENDED).status());
        LocalDate early = ANNOUNCED.minusDays(1);
        assertEquals(
                List.of(new Gap.NotOnRecord(BilingualText.of("clôture", "closing"), early)),
                eligibility.assess(filed("2025-11-15"), early).missing());
    }

    @Test
    void theWindowOfAConditionDoesNotMoveThatOfEvidence() {
        Evidence policy = Evidence.of(EvidenceId.of("E1"), Calls.POLICY, LocalDate.of(2024, 11, 10));
        Criterion both = Criterion.allOf(
                new Criterion.FiledWithin(Calls.window(Deadline.parse("2025-11-15"))),
                new Criterion.Evidenced(PrerequisiteId.of("P3")));
        assertEquals(
                List.of(Status.MET, Status.NOT_MET),
                Stream.of("2025-11-10", "2025-11-15")
                        .map(moment -> Eligibility.of(Calls.of(both))
                                .assess(filed(moment).withEvidence(List.of(policy)), Calls.TODAY)
                                .status())
                        .toList());
    }

    @Test
    void anHourIsShownWithItsZoneAndWithTheDayInTheFile() {
        CallWindow evening = Calls.window(Deadline.parse("2025-10-31T21:00"));
        EligibilityVerdict verdict =
                assess(CallCalendar.PARIS, evening, filed("2025-11-01T08:30:15.123456789+12:00"), Calls.TODAY);
        assertEquals(
                "The application filed on 31 October 2025 at 21:30 Paris time (1 November 2025 by the file’s local time)"
                        + " was filed while the call took no applications (2 September 2025 to 31 October 2025 at 21:00"
                        + " Paris time).",
                sentence(verdict));
        assertEquals(
                "Le dossier déposé le 31 octobre 2025 à 21\u00a0h\u00a030 heure de Paris (le 1er novembre 2025 à l’heure locale"
                        + " du dossier) l’a été hors de la période de dépôt (du 2 septembre 2025 au 31 octobre 2025 à"
                        + " 21\u00a0h heure de Paris).",
                inTime(verdict).sentence(Locale.FRENCH));
        assertEquals(
                "The application filed on 31 October 2025 at 20:30 Paris time (1 November 2025 by the file’s local time)"
                        + " was filed while the call took applications.",
                sentence(assess(
                        CallCalendar.PARIS,
                        Calls.window(Deadline.of(LocalDate.of(2025, 10, 31))),
                        filed("2025-11-01T07:30+12:00"),
                        Calls.TODAY)));
    }

    @Test
    void secondsAreLeftOutAndNeverHideThatAFileIsLate() {
        CallWindow noon = Calls.window(Deadline.parse("2025-10-31T12:00"));
        String late = sentence(assess(WALLIS, noon, filed("2025-10-31T12:00:01+12:00"), Calls.TODAY));
        assertTrue(late.contains("on 31 October 2025 shortly after 12:00 Pacific/Wallis time was"), late);
        String inTime = sentence(assess(WALLIS, noon, filed("2025-10-31T11:59:59+12:00"), Calls.TODAY));
        assertTrue(inTime.contains("on 31 October 2025 at 11:59 Pacific/Wallis time was"), inTime);
    }

    @Test
    void theWindowOfEvidenceEndsWithTheDayOfFilingInTheZoneOfTheCall() {
        Evidence policy = Evidence.of(EvidenceId.of("E1"), Calls.POLICY, LocalDate.of(2025, 10, 15));
        Application application = filed("2025-10-14T14:30+02:00").withEvidence(List.of(policy));
        Criterion evidenced = new Criterion.Evidenced(PrerequisiteId.of("P1"));
        CallWindow window = Calls.window(Deadline.of(Calls.CLOSES));
        assertEquals(
                Status.MET,
                Eligibility.of(Calls.of(evidenced, WALLIS, window))
                        .assess(application, Calls.TODAY)
                        .status());
        assertEquals(
                Status.NOT_MET,
                Eligibility.of(Calls.of(evidenced))
                        .assess(application, Calls.TODAY)
                        .status());
    }

    @Test
    void noDayIsTooFarAway() {
        Facility site = Fixture.facility("365")
                .withClosed(LocalDate.MAX)
                .withAuthorisations(
                        List.of(Authorisation.of(CareActivity.SURGERY).withPeriod(LocalDate.MIN, LocalDate.MAX)));
        LegalEntity clinic = Fixture.clinic().withClosed(LocalDate.MAX).withFacilities(List.of(site));
        Criterion all = Criterion.allOf(
                IN_TIME,
                new Criterion.Open(),
                new SiteCriterion.Authorised(Published.of(Set.of(CareActivity.SURGERY), Calls.TEXT)),
                new Criterion.Evidenced(PrerequisiteId.of("P1")),
                new Criterion.Evidenced(PrerequisiteId.of("P3")),
                new Criterion.Evidenced(PrerequisiteId.of("P4")));
        List<FilingMoment> moments = Stream.of(
                        "-999999999-01-01",
                        "+999999999-12-31",
                        "-999999999-01-01T00:00+18:00",
                        "+999999999-12-31T23:59:59-18:00")
                .map(FilingMoment::parse)
                .toList();
        for (LocalDate asOf : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
            for (FilingMoment moment : moments) {
                for (LocalDate dated : List.of(LocalDate.MIN, LocalDate.MAX)) {
                    Application application = new Application(
                            null,
                            Calls.ID,
                            clinic,
                            moment,
                            List.of(Evidence.empty().withKind(Calls.POLICY).withDated(dated)));
                    for (ZoneId zone : List.of(WALLIS, CallCalendar.PARIS)) {
                        EligibilityVerdict verdict =
                                Eligibility.of(Calls.of(all, zone, MOVED)).assess(application, asOf);
                        assertFalse(verdict.summary(Locale.FRENCH).isEmpty());
                        verdict.explanation()
                                .nodes()
                                .forEach(node -> assertFalse(
                                        node.sentence(Locale.ENGLISH).contains("{")));
                    }
                }
            }
        }
    }

    private static Parameter closing(EligibilityVerdict verdict) {
        return inTime(verdict).parameters().get(1);
    }

    private static String sentence(EligibilityVerdict verdict) {
        return inTime(verdict).sentence(Locale.ENGLISH);
    }

    private static Explanation inTime(EligibilityVerdict verdict) {
        return verdict.explanation().parts().get(1);
    }

    private static Application filed(String moment) {
        return Application.of(ApplicationId.of("A1"), Calls.ID, Fixture.clinic())
                .withFiled(FilingMoment.parse(moment));
    }

    private static Status status(Criterion criterion, String moment) {
        return Eligibility.of(Calls.of(criterion))
                .assess(filed(moment), Calls.TODAY)
                .status();
    }

    private static Status status(ZoneId zone, CallWindow window, String moment) {
        return assess(zone, window, filed(moment), Calls.TODAY).status();
    }

    private static EligibilityVerdict assess(ZoneId zone, CallWindow window, Application application, LocalDate asOf) {
        return Eligibility.of(Calls.of(IN_TIME, zone, window)).assess(application, asOf);
    }
}
