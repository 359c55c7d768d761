package io.github.carecyber.core.facility;

import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Figures that an entity declares by year (<em>données annuelles</em>), such as its staff in the yearly survey (SAE) or its
 * combined activity (<em>activité combinée</em>).
 *
 * <p>A year that is not there was not declared, which is not the same as zero: a clinic that declared zero staff for 2024 and
 * one that declared nothing answer differently.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param declared the whole number declared for each year, at least zero, in order of the years
 */
public record YearlyFigures(Map<Year, Long> declared) {

    private static final YearlyFigures NONE = new YearlyFigures(Map.of());

    /**
     * Copies the figures.
     *
     * @param declared the whole number declared for each year, at least zero, in order of the years
     * @throws IllegalArgumentException if a figure is negative
     */
    public YearlyFigures {
        NavigableMap<Year, Long> sorted = new TreeMap<>(Objects.requireNonNull(declared, "declared"));
        for (Map.Entry<Year, Long> each : sorted.entrySet()) {
            if (each.getValue() < 0) {
                throw new IllegalArgumentException(
                        "Figure " + each.getValue() + " for " + each.getKey()
                                + " is negative: a figure is at least zero.\nAdvice: leave the year out if nothing was declared.");
            }
        }
        // Most sites declare one year, and there are many sites.
        declared = sorted.size() > 1 ? Collections.unmodifiableNavigableMap(sorted) : Map.copyOf(sorted);
    }

    /**
     * Returns figures for no year at all.
     *
     * @return the empty figures
     */
    public static YearlyFigures none() {
        return NONE;
    }

    /**
     * Returns the figure of one year.
     *
     * @param year the year
     * @param figure the figure, at least zero
     * @return the figures
     * @throws IllegalArgumentException if the figure is negative
     */
    public static YearlyFigures of(int year, long figure) {
        return new YearlyFigures(Map.of(Year.of(year), figure));
    }

    /**
     * Returns a copy with the figure of one more year.
     *
     * @param year the year; its figure is replaced if there is one
     * @param figure the figure, at least zero
     * @return the copy
     * @throws IllegalArgumentException if the figure is negative
     */
    public YearlyFigures with(int year, long figure) {
        Map<Year, Long> more = new TreeMap<>(declared);
        more.put(Year.of(year), figure);
        return new YearlyFigures(more);
    }

    /**
     * Returns the figure declared for a year.
     *
     * @param year the year
     * @return the figure, empty if none was declared
     */
    public OptionalLong in(int year) {
        Long figure = declared.get(Year.of(year));
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
    }
}
