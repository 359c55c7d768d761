package io.github.carecyber.rules.evidence;

import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.PeriodText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a document must date, as far as they are known (<em>période de validité, en dates</em>).
 *
 * <p>For example from 19 January to 20 March 2026 for a score of the 60 days before a declaration that was filed on 20 March 2026.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param first the first day that counts, null if there is none or it is not known
 * @param last the last day that counts, null if there is none or it is not known
 * @param complete whether both ends are known, an end that does not exist included
 */
public record EvidencePeriod(
        @Nullable LocalDate first, @Nullable LocalDate last, boolean complete) {

    private static final BilingualText ANYTIME = BilingualText.of("quelle que soit sa date", "whatever its date");

    private static final EvidencePeriod ANY = new EvidencePeriod(null, null, true);

    /**
     * Works out the days of a window.
     *
     * @param window the window
     * @param days the days that windows count from, of which only those are asked for that this window needs
     * @return the period
     */
    public static EvidencePeriod of(EvidenceWindow window, WindowDays days) {
        Objects.requireNonNull(days, "days");
        return Objects.requireNonNull(window, "window")
                .fold(
                        anytime -> ANY,
                        since -> {
                            LocalDate last = days.filing(since.until());
                            return new EvidencePeriod(since.first(), last, last != null);
                        },
                        within -> {
                            LocalDate last = days.filing(within.before());
                            LocalDate first = last == null ? null : daysBefore(last, within.days());
                            return new EvidencePeriod(first, last, last != null);
                        },
                        operationalPhase -> {
                            LocalDate first = days.operationalPhaseStart();
                            return new EvidencePeriod(first, days.operationalPhaseEnd(), first != null);
                        });
    }

    /**
     * Tells whether a day lies inside. One known end can settle that it does not.
     *
     * @param day the day
     * @return {@link Status#MET} inside, {@link Status#NOT_MET} outside, {@link Status#UNKNOWN} if an end that is not known decides
     */
    public Status contains(LocalDate day) {
        if (isBefore(day) || (last != null && day.isAfter(last))) {
            return Status.NOT_MET;
        }
        return complete ? Status.MET : Status.UNKNOWN;
    }

    /**
     * Tells whether a day lies before the first that counts.
     *
     * @param day the day
     * @return whether it is surely too early
     */
    public boolean isBefore(LocalDate day) {
        return first != null && day.isBefore(first);
    }

    /**
     * Tells whether any day will do.
     *
     * @return whether there is no end on either side
     */
    public boolean isUnbounded() {
        return first == null && last == null && complete;
    }

    /**
     * Returns the period in words, such as "19 January 2026 to 20 March 2026".
     *
     * @return the words in both languages
     */
    public BilingualText inWords() {
        return isUnbounded() ? ANYTIME : PeriodText.between(first, last);
    }

    private static LocalDate daysBefore(LocalDate day, int days) {
        try {
            return day.minusDays(days);
        } catch (DateTimeException exception) {
            // Only at the very edge of the calendar, where no day lies before.
            return LocalDate.MIN;
        }
    }
}
