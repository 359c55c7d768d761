package io.github.carecyber.rules.wording;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Periods in words (<em>périodes</em>). An end that is null is not known or not set. */
public final class PeriodText {

    private PeriodText() {}

    /**
     * Writes a period between days.
     *
     * @param first the first day, null if it is not known or not set
     * @param last the last day, null if it is not known or not set
     * @return the words
     */
    public static BilingualText between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return between(first == null ? null : DayText.of(first), last == null ? null : DayText.of(last));
    }

    /**
     * Writes a period between moments that are in words already.
     *
     * @param first the first moment, null if it is not known or not set
     * @param last the last moment, null if it is not known or not set
     * @return the words
     */
    public static BilingualText between(@Nullable BilingualText first, @Nullable BilingualText last) {
        if (first != null && last != null) {
            return BilingualText.of(
                    "du " + first.french() + " au " + last.french(), first.english() + " to " + last.english());
        }
        if (first != null) {
            return BilingualText.of("à partir du " + first.french(), "from " + first.english());
        }
        return last != null
                ? BilingualText.of("jusqu’au " + last.french(), "up to " + last.english())
                : BilingualText.of("période non connue", "period not known");
    }
}
