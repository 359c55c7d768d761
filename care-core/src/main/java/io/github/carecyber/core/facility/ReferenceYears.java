package io.github.carecyber.core.facility;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.message.Excerpt;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Which of the {@linkplain YearlyFigures figures declared by year} counts (<em>année de référence</em>).
 *
 * <p>The official rule of the HospiConnect call for staff (<em>effectif</em>) is: the year 2024 where it is filled, else 2023, else
 * 2022, else zero, and a legal entity's count is the sum over its sites. Its text does not say whether one falls back site by site
 * or for the entity as a whole, so that is an option to state. For example, with {@link Scope#SITE}, a clinic whose first site
 * declared 120 for 2024 and whose second declared only 80 for 2023 counts 200; with {@link Scope#LEGAL_ENTITY} it counts 120.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param years the years in the order in which they are tried, at least one, each once
 * @param scope whether each site or each legal entity falls back by itself
 * @param undeclared what counts where none of the years was declared
 */
public record ReferenceYears(List<Year> years, Scope scope, Undeclared undeclared) {

    /** For whom a year is chosen. */
    public enum Scope {

        /** Each site takes the first year that it declared itself (<em>repli par entité géographique</em>). */
        SITE,

        /**
         * Each legal entity takes the first year that any of its sites declared, and a site that did not declare that year counts as
         * undeclared (<em>repli par entité juridique</em>).
         */
        LEGAL_ENTITY
    }

    /** What counts where no figure was declared. */
    public enum Undeclared {

        /** Zero, because the text says so. Answers still tell it from a zero that was declared. */
        COUNTS_AS_ZERO,

        /** Nothing: the figure is missing, and what needs it cannot be decided. */
        IS_MISSING
    }

    /**
     * Copies the years.
     *
     * @param years the years in the order in which they are tried, at least one, each once
     * @param scope whether each site or each legal entity falls back by itself
     * @param undeclared what counts where none of the years was declared
     * @throws IllegalArgumentException if there is no year, or one stands twice
     */
    public ReferenceYears {
        years = Elements.copyOf(years, "years");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(undeclared, "undeclared");
        if (years.isEmpty() || new HashSet<>(years).size() < years.size()) {
            throw new IllegalArgumentException("Reference years " + Excerpt.of(years.toString())
                    + " are not of the allowed form: at least one year, and each once.");
        }
    }

    /**
     * Returns the official rule for staff (<em>effectif</em>) of the HospiConnect call of 2026: the year 2024, else 2023, else 2022, else
     * zero. Its text leaves the scope open, so it has to be stated; site by site is the natural reading.
     *
     * @param scope whether each site or each legal entity falls back by itself
     * @return the rule
     */
    public static ReferenceYears hospiConnectStaff(Scope scope) {
        return firstOf(scope, 2024, 2023, 2022).elseZero();
    }

    /**
     * Returns one year without any fallback: where it was not declared, the figure is missing.
     *
     * @param year the year
     * @return the rule
     */
    public static ReferenceYears only(int year) {
        return new ReferenceYears(List.of(Year.of(year)), Scope.SITE, Undeclared.IS_MISSING);
    }

    /**
     * Returns several years that are tried one after the other; where none was declared, the figure is missing.
     *
     * @param scope whether each site or each legal entity falls back by itself
     * @param years the years in the order in which they are tried, at least one, each once
     * @return the rule
     * @throws IllegalArgumentException if there is no year, or one stands twice
     */
    public static ReferenceYears firstOf(Scope scope, int... years) {
        List<Year> tried = new ArrayList<>();
        for (int year : Objects.requireNonNull(years, "years")) {
            tried.add(Year.of(year));
        }
        return new ReferenceYears(tried, scope, Undeclared.IS_MISSING);
    }

    /**
     * Returns a copy in which an undeclared figure counts as zero.
     *
     * @return the copy
     */
    public ReferenceYears elseZero() {
        return new ReferenceYears(years, scope, Undeclared.COUNTS_AS_ZERO);
    }
}
