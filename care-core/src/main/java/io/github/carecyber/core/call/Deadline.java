package io.github.carecyber.core.call;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.core.text.HourText;
import io.github.carecyber.core.text.TextValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of a step (<em>échéance</em>): a last day in the call's own zone and, where the text gives one, an hour on it.
 *
 * <p>Without an hour the whole day counts. For example 31 October 2025.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the last day
 * @param hour the hour on that day up to and including which filing is possible, null if the whole day counts
 */
public record Deadline(LocalDate day, @Nullable LocalTime hour) implements Comparable<Deadline>, TextValue {

    private static final int LONGEST_TEXT = "+999999999-12-31T23:59:59.999999999".length();

    /**
     * Checks that the day is there.
     *
     * @param day the last day
     * @param hour the hour on that day up to and including which filing is possible, null if the whole day counts
     */
    public Deadline {
        Objects.requireNonNull(day, "day");
    }

    /**
     * Returns a deadline at the end of a day.
     *
     * @param day the last day
     * @return the deadline
     */
    public static Deadline of(LocalDate day) {
        return new Deadline(day, null);
    }

    /**
     * Reads a deadline such as {@code 2025-10-31} or {@code 2025-10-31T17:00}.
     *
     * @param text the day, with or without an hour, in the form of ISO 8601
     * @return the deadline
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist
     */
    public static Deadline parse(String text) {
        if (Objects.requireNonNull(text, "text").length() <= LONGEST_TEXT) {
            try {
                if (text.indexOf('T') < 0) {
                    return of(LocalDate.parse(text));
                }
                LocalDateTime moment = LocalDateTime.parse(text);
                return new Deadline(moment.toLocalDate(), moment.toLocalTime());
            } catch (DateTimeParseException exception) {
                throw notAllowed(text, exception);
            }
        }
        throw notAllowed(text, null);
    }

    /**
     * Returns the deadline in words, such as "31 October 2025 at 17:00 Paris time".
     *
     * @param zone the zone of the call, which is named where there is an hour
     * @return the deadline in both languages
     */
    public BilingualText inWords(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        BilingualText last = DayText.of(day);
        if (hour == null) {
            return last;
        }
        BilingualText until = HourText.of(hour, zone);
        return BilingualText.of(last.french() + " à " + until.french(), last.english() + " at " + until.english());
    }

    /** Orders by day and hour; the end of a day comes after every hour of it. */
    @Override
    public int compareTo(Deadline other) {
        int order = day.compareTo(other.day);
        if (order != 0 || Objects.equals(hour, other.hour)) {
            return order;
        }
        return hour == null ? 1 : other.hour == null ? -1 : hour.compareTo(other.hour);
    }

    /**
     * Returns the deadline in the form of ISO 8601.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return hour == null ? day.toString() : day + "T" + hour;
    }

    private static IllegalArgumentException notAllowed(String text, @Nullable DateTimeParseException cause) {
        return new IllegalArgumentException(
                "Deadline " + Excerpt.of(text)
                        + " is not of the allowed form: a day such as 2025-10-31, with an hour such as 2025-10-31T17:00 if the"
                        + " text gives one.",
                cause);
    }
}
