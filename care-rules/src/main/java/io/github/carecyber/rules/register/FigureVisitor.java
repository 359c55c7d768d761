package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.Facility;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** What to do with each figure that a {@link Tally} adds; each in the order of the file. */
@FunctionalInterface
public interface FigureVisitor {

    /**
     * Learns what a site adds.
     *
     * @param site the site
     * @param entity the index of its legal entity
     * @param index its index among the sites of that entity
     * @param figure what it adds for sure
     * @param year the year that counts for the site, null if none does
     * @param declared whether the site declared a figure for that year
     * @param certain whether that is certain
     */
    void figure(
            Facility site, int entity, int index, long figure, @Nullable Year year, boolean declared, boolean certain);
}
