package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one entity adds to the combined activity, and whether it is covered (<em>activité d'une entité</em>).
 *
 * <p>For example a member of a GHT with an activity of 1,250 that is covered, or a site that is not and whose figure is missing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number its FINESS number, null if not stated
 * @param name its name, null if not stated
 * @param place where it stands
 * @param open whether it was open on the day; unknown if it has a closing day and there is no day to compare it with
 * @param activity its combined activity; at least zero, and without a bound where a figure is missing
 * @param covered whether it is covered; unknown if what was said to be covered may be this entity
 */
public record EntityActivity(
        @Nullable FinessNumber number,
        @Nullable String name,
        DataPath place,
        Status open,
        ActivityRange activity,
        Status covered) {

    /**
     * Checks that the parts are there.
     *
     * @param number its FINESS number, null if not stated
     * @param name its name, null if not stated
     * @param place where it stands
     * @param open whether it was open on the day, or may have been
     * @param activity its combined activity
     * @param covered whether it is covered
     */
    public EntityActivity {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(covered, "covered");
    }
}
