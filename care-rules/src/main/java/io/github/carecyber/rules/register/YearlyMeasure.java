package io.github.carecyber.rules.register;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.YearlyFigures;
import java.time.Year;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A measure of which each site declares a figure for each year (<em>grandeur annuelle</em>).
 *
 * @param years which year's figures count
 * @param member the member of a site in which the figures stand
 * @param figures reads the figures of a site
 */
public record YearlyMeasure(ReferenceYears years, String member, Function<Facility, YearlyFigures> figures) {

    /**
     * Returns how a measure is read.
     *
     * @param measure the measure
     * @return how, null for the number of sites, which nobody declares
     */
    public static @Nullable YearlyMeasure of(Measure measure) {
        return measure.<@Nullable YearlyMeasure>fold(
                activity -> new YearlyMeasure(activity.years(), "combinedActivity", Facility::combinedActivity),
                staff -> new YearlyMeasure(staff.years(), "staff", Facility::staff),
                sites -> null);
    }

    /**
     * Returns what a site declared for a year.
     *
     * @param site the site
     * @param year the year
     * @return the figure, null if none was declared
     */
    public @Nullable Long declared(Facility site, Year year) {
        return figures.apply(site).declared().get(year);
    }
}
