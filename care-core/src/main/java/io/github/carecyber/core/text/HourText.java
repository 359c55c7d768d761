package io.github.carecyber.core.text;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * Hours in words, with the zone of the clock that shows them (<em>heure légale</em>), such as "17 h 30 heure de Paris" and "17:30
 * Paris time".
 */
public final class HourText {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private HourText() {}

    /**
     * Returns an hour in words; seconds are left out and nothing is rounded up.
     *
     * @param hour the hour
     * @param zone the zone of the clock that shows it; all but that of Paris are named by their identifier
     * @return the hour in both languages
     */
    public static BilingualText of(LocalTime hour, ZoneId zone) {
        Objects.requireNonNull(hour, "hour");
        Objects.requireNonNull(zone, "zone");
        boolean paris = zone.equals(PARIS);
        String minutes = String.format(Locale.ROOT, "%02d", hour.getMinute());
        return BilingualText.of(
                hour.getHour() + "\u00a0h" + (hour.getMinute() == 0 ? "" : "\u00a0" + minutes)
                        + (paris ? " heure de Paris" : " heure du fuseau " + zone),
                String.format(Locale.ROOT, "%02d", hour.getHour()) + ":" + minutes + (paris ? " Paris" : " " + zone)
                        + " time");
    }
}
