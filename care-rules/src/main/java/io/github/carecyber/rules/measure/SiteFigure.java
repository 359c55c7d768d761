package io.github.carecyber.rules.measure;

import io.github.carecyber.core.facility.Facility;
import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one site adds to a figure of its applicant (<em>contribution d'un site</em>).
 *
 * <p>"Zero because no year was declared" and "zero declared" differ: only the second has a year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param site the site
 * @param entity the index of its legal entity among those of the applicant
 * @param index the index of the site among those of its legal entity
 * @param figure what it adds, at least zero; zero where it adds nothing for sure
 * @param year the year that the figure was declared for, null if none was declared or the measure has no years
 * @param certain false if the figure is missing, or if the site may have been closed on the day
 */
public record SiteFigure(
        Facility site,
        int entity,
        int index,
        long figure,
        @Nullable Year year,
        boolean certain) {

    /**
     * Checks that the site is there.
     *
     * @param site the site
     * @param entity the index of its legal entity among those of the applicant
     * @param index the index of the site among those of its legal entity
     * @param figure what it adds, at least zero; zero where it adds nothing for sure
     * @param year the year that the figure was declared for, null if none was declared or the measure has no years
     * @param certain false if the figure is missing, or if the site may have been closed on the day
     */
    public SiteFigure {
        Objects.requireNonNull(site, "site");
    }
}
