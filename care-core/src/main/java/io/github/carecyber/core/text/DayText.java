package io.github.carecyber.core.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Days in words (<em>dates en toutes lettres</em>), such as "31 octobre 2025" and "31 October 2025". */
public final class DayText {

    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DayText() {}

    /**
     * Returns a day in words.
     *
     * @param day the day
     * @return the day in both languages
     */
    public static BilingualText of(LocalDate day) {
        int month = Objects.requireNonNull(day, "day").getMonthValue() - 1;
        String frenchDay = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return BilingualText.of(
                frenchDay + " " + FRENCH.get(month) + " " + day.getYear(),
                day.getDayOfMonth() + " " + ENGLISH.get(month) + " " + day.getYear());
    }
}
