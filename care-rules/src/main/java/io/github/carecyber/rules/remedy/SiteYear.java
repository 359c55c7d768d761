package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import java.time.Year;
import java.util.Objects;

/**
 * A site and the year that it declares a figure for (<em>site et année</em>).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param site the FINESS number of the site
 * @param year the year
 */
public record SiteYear(FacilityFinessNumber site, Year year) implements Comparable<SiteYear> {

    /**
     * Checks that both are there.
     *
     * @param site the FINESS number of the site
     * @param year the year
     */
    public SiteYear {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(year, "year");
    }

    /** Orders by site, then by year. */
    @Override
    public int compareTo(SiteYear other) {
        int order = site.value().compareTo(other.site.value());
        return order != 0 ? order : year.compareTo(other.year);
    }
}
