package io.github.carecyber.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTextTest {

    @Test
    void aDayIsWrittenInWords() {
        assertEquals(BilingualText.of("31 octobre 2025", "31 October 2025"), DayText.of(LocalDate.of(2025, 10, 31)));
        assertEquals(BilingualText.of("2 août 2026", "2 August 2026"), DayText.of(LocalDate.of(2026, 8, 2)));
        assertEquals(BilingualText.of("29 février 2024", "29 February 2024"), DayText.of(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void theFirstOfAMonthHasItsFrenchOrdinal() {
        assertEquals(BilingualText.of("1er janvier 2025", "1 January 2025"), DayText.of(LocalDate.of(2025, 1, 1)));
        assertEquals(BilingualText.of("1er décembre 2025", "1 December 2025"), DayText.of(LocalDate.of(2025, 12, 1)));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> DayText.of(null));
    }
}
