package io.github.carecyber.rules.page;

import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/** Months by number, counted from the first of year zero; unlike a month itself, a number may lie beyond the last date. */
final class Months {

    private static final int OF_YEAR = 12;

    private Months() {}

    static long of(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    static LocalDate firstDay(long month) {
        return YearMonth.of((int) Math.floorDiv(month, OF_YEAR), Math.floorMod(month, OF_YEAR) + 1)
                .atDay(1);
    }

    static boolean beginsYear(long month) {
        return Math.floorMod(month, OF_YEAR) == 0;
    }

    static String year(long month) {
        return Long.toString(Math.floorDiv(month, OF_YEAR));
    }

    static BilingualText name(long month) {
        return PlanWords.month(Math.floorMod(month, OF_YEAR) + 1);
    }

    /** Returns how many months apart labels stand, so that there are at most so many. */
    static int step(long months, int mostLabels) {
        for (int step : new int[] {1, 2, 3, 6}) {
            if (months <= (long) step * mostLabels) {
                return step;
            }
        }
        return OF_YEAR;
    }
}
