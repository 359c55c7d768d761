package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that counts in a coverage, before anything is said of it.
 *
 * @param number its FINESS number, null if not stated
 * @param name its name, null if not stated
 * @param place where it stands
 * @param open whether it was open on the day, or may have been
 * @param activity its activity
 * @param sites of a legal entity in a GHT, the sites that were open or may have been; else empty
 * @param numbersMissing the numbers without which it may not be told whether it is covered
 */
record CountedEntity(
        @Nullable FinessNumber number,
        @Nullable String name,
        DataPath place,
        Status open,
        ActivityRange activity,
        List<Site> sites,
        List<Gap> numbersMissing) {

    /**
     * A site of a legal entity.
     *
     * @param number its FINESS number, null if not stated
     * @param open whether it was open on the day, or may have been
     */
    record Site(@Nullable FacilityFinessNumber number, Status open) {}

    EntityActivity answered(Status covered) {
        return new EntityActivity(number, name, place, open, activity, covered);
    }

    /** The same entity, stated differently elsewhere: nothing is known of its activity or its sites, and only its number tells. */
    CountedEntity unclear() {
        return new CountedEntity(number, name, place, open, ActivityRange.UNKNOWN, List.of(), numbersMissing);
    }

    /** The same entity, which stands as open here and as perhaps or surely closed elsewhere. */
    CountedEntity perhapsOpen() {
        return new CountedEntity(number, name, place, Status.UNKNOWN, activity, sites, numbersMissing);
    }
}
