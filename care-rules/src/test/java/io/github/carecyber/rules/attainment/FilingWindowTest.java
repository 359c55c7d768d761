package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a call takes declarations. */
class FilingWindowTest {

    private static final BilingualText DATE = BilingualText.of("date", "date");
    private static final LocalDate OPENS = LocalDate.of(2026, 1, 16);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
    private static final Dated<LocalDate> OPENING =
            Dated.of(DATE, Published.of(OPENS, SecondCall.ANNEX), new Knowledge.From(LocalDate.of(2025, 12, 1)));

    @Test
    void declarationsAreTakenFromTheOpeningOn() {
        FundingCall call = call(Dated.awaited(DATE, "annexe"));
        assertEquals(List.of("attainment.filing.too-early"), findings(call, "2026-01-15"));
        assertEquals(List.of(), findings(call, "2026-01-16"));
        assertEquals(List.of("attainment.filing.too-early"), findings(call, "2026-01-15T23:59+01:00"));
        assertEquals(List.of(), findings(call, "2026-01-16T00:00+01:00"), "the day is that of Paris");
    }

    @Test
    void declarationsAreTakenUpToTheClosing() {
        FundingCall call = call(closing("2026-09-30"));
        assertEquals(List.of(), findings(call, "2026-09-30"));
        assertEquals(List.of("attainment.filing.too-late"), findings(call, "2026-10-01"));
    }

    @Test
    void theHourOfTheClosingCounts() {
        FundingCall call = call(closing("2026-09-30T17:00"));
        assertEquals(List.of(), findings(call, "2026-09-30T17:00+02:00"));
        assertEquals(List.of("attainment.filing.too-late"), findings(call, "2026-09-30T17:01+02:00"));
        assertEquals(List.of(), findings(call, "2026-09-30"));
        assertEquals(List.of("attainment.filing.too-late"), undecided(call, "2026-09-30", LATER));
        assertEquals(List.of(), undecided(call, "2026-09-29", LATER));
    }

    @Test
    void whatIsNotKnownOfTheDatesIsSaid() {
        FundingCall call = call(Dated.awaited(DATE, "annexe"));
        assertEquals(List.of("attainment.filing.too-late"), undecided(call, "2026-01-16", LATER));
        assertEquals(
                List.of("attainment.filing.too-early", "attainment.filing.too-late"),
                undecided(call, "2026-01-16", LocalDate.of(2025, 11, 30)));
        AttainmentVerdict notFiled = Attainment.of(call).assess(Declaration.empty(), LATER);
        assertEquals(List.of(), notFiled.report().undecided());
    }

    private static List<String> findings(FundingCall call, String filed) {
        return assess(call, filed, LATER).report().violations().stream()
                .map(violation -> violation.rule().value())
                .toList();
    }

    private static List<String> undecided(FundingCall call, String filed, LocalDate asOf) {
        return assess(call, filed, asOf).report().undecided().stream()
                .map(Undecided::rule)
                .map(Object::toString)
                .toList();
    }

    private static AttainmentVerdict assess(FundingCall call, String filed, LocalDate asOf) {
        return Attainment.of(call).assess(Declaration.empty().withFiled(FilingMoment.parse(filed)), asOf);
    }

    private static Dated<Deadline> closing(String deadline) {
        return Dated.of(DATE, Published.of(Deadline.parse(deadline), SecondCall.ANNEX), Knowledge.ALWAYS);
    }

    private static FundingCall call(Dated<Deadline> closing) {
        return FundingCall.builder(
                        SecondCall.ID,
                        BilingualText.of("Appel", "Call"),
                        DomainId.of("D2"),
                        SecondCall.ANNEX,
                        new CallCalendar(
                                CallCalendar.PARIS,
                                Map.of(CallStep.DECLARATIONS, new CallWindow(OPENING, closing)),
                                Published.of(SecondCall.PUBLISHED, SecondCall.ANNEX)),
                        new Criterion.Open())
                .objectives(Published.of(List.of(), SecondCall.ANNEX))
                .build();
    }
}
