package io.github.carecyber.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HourTextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void anHourNamesItsZoneAndLeavesOutSeconds() {
        assertEquals(
                BilingualText.of("21\u00a0h\u00a030 heure de Paris", "21:30 Paris time"),
                HourText.of(LocalTime.parse("21:30:15.123456789"), PARIS));
        assertEquals(
                BilingualText.of("8\u00a0h\u00a005 heure du fuseau Pacific/Wallis", "08:05 Pacific/Wallis time"),
                HourText.of(LocalTime.of(8, 5), ZoneId.of("Pacific/Wallis")));
    }

    @Test
    void aFullHourHasNoMinutesInFrench() {
        assertEquals(
                BilingualText.of("17\u00a0h heure de Paris", "17:00 Paris time"),
                HourText.of(LocalTime.of(17, 0), PARIS));
        assertEquals(
                BilingualText.of("0\u00a0h heure de Paris", "00:00 Paris time"),
                HourText.of(LocalTime.MIDNIGHT, PARIS));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> HourText.of(null, PARIS));
        assertThrows(NullPointerException.class, () -> HourText.of(LocalTime.NOON, null));
    }
}
