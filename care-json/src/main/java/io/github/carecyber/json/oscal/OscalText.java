package io.github.carecyber.json.oscal;

import io.github.carecyber.core.message.Excerpt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Texts and days in the forms that OSCAL allows. */
final class OscalText {

    /** What the markup of OSCAL, a part of Markdown, gives a meaning. */
    private static final String MARKUP = "\\`*_~^[]<>&{}";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** At this hour of UTC it is the same day everywhere in France, from French Polynesia to Wallis-et-Futuna. */
    private static final LocalTime HOUR = LocalTime.of(11, 0);

    private OscalText() {}

    /** Returns a text on one line without spaces at its ends, null if nothing is left of it. */
    static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            line.append(isLineEndOrTab(unit) ? ' ' : unit);
        }
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : Excerpt.legible(line.subSequence(start, end));
    }

    /** Returns a text on one line in which nothing is markup, null if nothing is left of it. */
    static @Nullable String markup(@Nullable String text) {
        String line = line(text);
        if (line == null) {
            return null;
        }
        StringBuilder markup = new StringBuilder(line.length());
        for (int index = 0; index < line.length(); index++) {
            char unit = line.charAt(index);
            if (MARKUP.indexOf(unit) >= 0) {
                markup.append('\\');
            }
            markup.append(unit);
        }
        return markup.toString();
    }

    /** Returns a day as a moment on it, null if OSCAL has no form for its year. */
    static @Nullable String moment(@Nullable LocalDate day) {
        return day == null || !isWritable(day)
                ? null
                : day.atTime(HOUR).toInstant(ZoneOffset.UTC).toString();
    }

    /** Tells whether OSCAL has a form for a moment. */
    static boolean isWritable(Instant moment) {
        Instant first = LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = LocalDate.of(LAST_YEAR + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return !moment.isBefore(first) && moment.isBefore(end);
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static boolean isLineEndOrTab(char unit) {
        return unit == '\t'
                || unit == '\n'
                || unit == '\u000B'
                || unit == '\f'
                || unit == '\r'
                || unit == '\u0085'
                || unit == '\u2028'
                || unit == '\u2029';
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }
}
