package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 31);

    @Test
    void keepsTheValueContractAndTheEndOfADayComesAfterEveryHourOfIt() {
        ValueContract.equalGroups(
                        List.of(Deadline.of(LocalDate.MIN)),
                        List.of(Deadline.of(DAY.minusDays(1))),
                        List.of(new Deadline(DAY, LocalTime.MIDNIGHT), Deadline.parse("2025-10-31T00:00")),
                        List.of(new Deadline(DAY, LocalTime.of(17, 0)), Deadline.parse("2025-10-31T17:00:00")),
                        List.of(new Deadline(DAY, LocalTime.MAX)),
                        List.of(Deadline.of(DAY), Deadline.parse("2025-10-31")),
                        List.of(Deadline.parse("2025-11-01T00:00")),
                        List.of(new Deadline(LocalDate.MAX, LocalTime.MAX)),
                        List.of(Deadline.of(LocalDate.MAX)))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Deadline::parse);
    }

    @Test
    void theHourIsNullUnlessTheTextGivesOne() {
        assertNull(Deadline.parse("2025-10-31").hour());
        assertEquals(LocalTime.of(17, 0), Deadline.parse("2025-10-31T17:00").hour());
        assertEquals("2025-10-31T17:00", Deadline.parse("2025-10-31T17:00").toString());
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                Deadline::parse,
                "31/10/2025",
                "2025-02-29",
                "2025-10-31T",
                "2025-10-31T24:00",
                "2025-10-31T17:00Z",
                "2025-10-31T17:00+01:00",
                "2025-10-31 17:00",
                "T17:00",
                "1e1000000000",
                "２０２５-10-31");
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> ValueContract.refusesHostileText(Deadline::parse));
        assertEquals(
                "Deadline '31/10/2025' is not of the allowed form: a day such as 2025-10-31, with an hour such as"
                        + " 2025-10-31T17:00 if the text gives one.",
                assertThrows(IllegalArgumentException.class, () -> Deadline.parse("31/10/2025"))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> Deadline.of(null));
        assertThrows(NullPointerException.class, () -> new Deadline(null, LocalTime.MIDNIGHT));
    }

    @Test
    void inWordsAnHourNamesTheZoneOfTheCall() {
        assertEquals(
                BilingualText.of("31 octobre 2025", "31 October 2025"),
                Deadline.parse("2025-10-31").inWords(CallCalendar.PARIS));
        assertEquals(
                BilingualText.of("31 octobre 2025 à 17\u00a0h heure de Paris", "31 October 2025 at 17:00 Paris time"),
                Deadline.parse("2025-10-31T17:00").inWords(CallCalendar.PARIS));
    }
}
