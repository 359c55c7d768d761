package io.github.carecyber.core.application;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was filed (<em>date de dépôt</em>): a day in the call's own zone, or an instant with its offset from UTC.
 *
 * <p>An instant is exact wherever it was noted. For example {@code 2025-11-01T08:30+12:00}, a morning in Wallis-et-Futuna, is
 * still 31 October in Paris, so a call that ends on that day in Paris time takes the file.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FilingMoment implements TextValue {

    private static final int LONGEST_TEXT = "+999999999-12-31T23:59:59.999999999+18:00:00".length();

    private final LocalDate day;

    private final @Nullable OffsetDateTime instant;

    private FilingMoment(LocalDate day, @Nullable OffsetDateTime instant) {
        this.day = day;
        this.instant = instant;
    }

    /**
     * Returns a day in the call's own zone; the hour is not known.
     *
     * @param day the day
     * @return the moment
     */
    public static FilingMoment on(LocalDate day) {
        return new FilingMoment(Objects.requireNonNull(day, "day"), null);
    }

    /**
     * Returns an instant.
     *
     * @param instant the date, time and offset at which it was noted
     * @return the moment
     */
    public static FilingMoment at(OffsetDateTime instant) {
        return new FilingMoment(Objects.requireNonNull(instant, "instant").toLocalDate(), instant);
    }

    /**
     * Reads a day such as {@code 2025-10-15}, or an instant such as {@code 2025-10-15T09:30+02:00}.
     *
     * @param text the day or the instant in the form of ISO 8601
     * @return the moment
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist
     */
    public static FilingMoment parse(String text) {
        if (Objects.requireNonNull(text, "text").length() <= LONGEST_TEXT) {
            try {
                return text.indexOf('T') < 0 ? on(LocalDate.parse(text)) : at(OffsetDateTime.parse(text));
            } catch (DateTimeParseException exception) {
                throw notAllowed(text, exception);
            }
        }
        throw notAllowed(text, null);
    }

    /**
     * Returns the day as it was noted, which for an instant noted far away may be another than that {@linkplain #dayIn in the zone of
     * the call}.
     *
     * @return the day noted
     */
    public LocalDate dayNoted() {
        return day;
    }

    /**
     * Returns the day it was filed, as a calendar in a zone shows it.
     *
     * @param zone the zone of the call
     * @return the day
     */
    public LocalDate dayIn(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        if (instant == null) {
            return day;
        }
        try {
            return shownIn(zone, instant).toLocalDate();
        } catch (DateTimeException exception) {
            // At the very edge of the calendar another zone has no day to show; the day noted is the nearest there is.
            return day;
        }
    }

    /**
     * Returns the hour it was filed, as a clock in a zone shows it.
     *
     * @param zone the zone of the call
     * @return the hour, empty if only the day is known
     */
    public Optional<LocalTime> hourIn(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        if (instant == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(shownIn(zone, instant).toLocalTime());
        } catch (DateTimeException exception) {
            return Optional.of(instant.toLocalTime());
        }
    }

    private static OffsetDateTime shownIn(ZoneId zone, OffsetDateTime instant) {
        return instant.withOffsetSameInstant(zone.getRules().getOffset(instant.toInstant()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilingMoment moment
                && moment.day.equals(day)
                && Objects.equals(moment.instant, instant);
    }

    @Override
    public int hashCode() {
        return 31 * day.hashCode() + Objects.hashCode(instant);
    }

    /**
     * Returns the day or the instant in the form of ISO 8601.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return instant == null ? day.toString() : instant.toString();
    }

    private static IllegalArgumentException notAllowed(String text, @Nullable DateTimeParseException cause) {
        return new IllegalArgumentException(
                "Moment " + Excerpt.of(text)
                        + " is not of the allowed form: a day such as 2025-10-15, or an instant with its offset such as"
                        + " 2025-10-15T09:30+02:00.",
                cause);
    }
}
