package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.programme.Objective;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An objective with what it asks for in each year, made ready once for all declarations of a call. */
final class ReadyObjective {

    private final Objective objective;
    private final Map<@Nullable Year, AskedOfYear> byYear;

    ReadyObjective(Objective objective, @Nullable String assumedBy) {
        this.objective = objective;
        this.byYear = AskedOfYear.byYear(objective, assumedBy);
    }

    Objective objective() {
        return objective;
    }

    /** What it asks for in a year, or whatever the year if none is stated or it has no targets of its own for that year. */
    AskedOfYear asked(@Nullable Year year) {
        AskedOfYear asked = byYear.get(year);
        return asked == null ? Objects.requireNonNull(byYear.get(null)) : asked;
    }

    boolean hasYears() {
        return !objective.years().isEmpty();
    }

    boolean hasYear(@Nullable Year year) {
        return year != null && byYear.containsKey(year);
    }
}
