package io.github.carecyber.rules.page;

import io.github.carecyber.rules.insight.ExposureSummary;
import java.time.LocalDate;

/**
 * The days of a drawing from left to right: whole months around the as-of date, at most as many on either side as the summary shows.
 * Days beyond stand at the edge.
 */
final class TimeAxis {

    private static final int MOST_LABELS = 14;

    private final long firstMonth;
    private final long lastMonth;
    private final long firstDay;
    private final long days;
    private final long left;
    private final long width;

    /** Makes the axis between two places in tenths of a unit. */
    TimeAxis(LocalDate asOf, LocalDate from, LocalDate until, long left, long right) {
        long present = Months.of(asOf);
        firstMonth = Math.max(Months.of(from), present - ExposureSummary.MOST_MONTHS);
        lastMonth = Math.min(Months.of(until), present + ExposureSummary.MOST_MONTHS);
        LocalDate first = Months.firstDay(firstMonth);
        LocalDate last = Months.firstDay(lastMonth);
        firstDay = first.toEpochDay();
        days = last.toEpochDay() + last.lengthOfMonth() - firstDay;
        this.left = left;
        this.width = right - left;
    }

    /** Returns where a day begins; a day beyond the axis is at its edge. */
    long at(LocalDate day) {
        return at(day.toEpochDay());
    }

    /** Returns where a day ends; a day beyond the axis is at its edge. */
    long after(LocalDate day) {
        return at(day.toEpochDay() + 1);
    }

    boolean shows(LocalDate day) {
        return day.toEpochDay() >= firstDay && day.toEpochDay() < firstDay + days;
    }

    private long at(long epochDay) {
        long since = Math.max(0, Math.min(days, epochDay - firstDay));
        return left + since * width / days;
    }

    /** Draws a line for every month that has a label, and the labels: months above, years below. */
    void draw(Drawing drawing, PageText text, long labels, long top, long bottom) {
        int step = Months.step(lastMonth - firstMonth + 1, MOST_LABELS);
        boolean first = true;
        for (long month = firstMonth; month <= lastMonth; month++) {
            if (Math.floorMod(month, step) != 0) {
                continue;
            }
            long x = at(Months.firstDay(month));
            drawing.line("grid", x, top, x, bottom);
            drawing.words("quiet", "start", x + 20, labels, text.in(Months.name(month)));
            if (first || Math.floorMod(month, 12) < step) {
                drawing.words("strong", "start", x + 20, labels + 140, Months.year(month));
            }
            first = false;
        }
    }
}
