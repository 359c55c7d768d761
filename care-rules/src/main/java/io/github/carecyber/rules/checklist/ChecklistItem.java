package io.github.carecyber.rules.checklist;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document or target of an objective, with what was found (<em>point de contrôle</em>).
 *
 * <p>For example the feedback report of an exercise, asked for between 16 July 2025 and 20 March 2026 by the annex; one of 15 July 2025
 * was found, which is too old.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status whether it is in order
 * @param asked what is asked for
 * @param period the days that count, empty if any day will do
 * @param source the text behind the period, or who assumes it; empty if there is none to name
 * @param found what was found, a line each
 * @param missing what is missing or wrong, a line each
 * @param coverage the coverage of the combined activity that answers it, null if it is about something else
 */
public record ChecklistItem(
        Status status,
        String asked,
        String period,
        String source,
        List<String> found,
        List<String> missing,
        @Nullable CoverageVerdict coverage) {

    /**
     * Copies the lists.
     *
     * @param status whether it is in order
     * @param asked what is asked for
     * @param period the days that count, empty if any day will do
     * @param source the text behind the period, or who assumes it; empty if there is none to name
     * @param found what was found, a line each
     * @param missing what is missing or wrong, a line each
     * @param coverage the coverage of the combined activity that answers it, null if it is about something else
     */
    public ChecklistItem {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    /**
     * Tells whether there is something left to do.
     *
     * @return whether it is missing or not in order
     */
    public boolean isOpen() {
        return status == Status.NOT_MET || status == Status.UNKNOWN;
    }
}
