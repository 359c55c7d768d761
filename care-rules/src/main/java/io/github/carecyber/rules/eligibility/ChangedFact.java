package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that two verdicts read differently (<em>donnée modifiée</em>).
 *
 * <p>For example the day of filing: not stated before, 15 October 2025 after.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where the fact stands in the application
 * @param before what stood there, null if it was not read
 * @param after what stands there now, null if it is not read any more
 */
public record ChangedFact(
        DataPath path, @Nullable Argument before, @Nullable Argument after) {

    /**
     * Checks that the path is there.
     *
     * @param path where the fact stands in the application
     * @param before what stood there, null if it was not read
     * @param after what stands there now, null if it is not read any more
     */
    public ChangedFact {
        Objects.requireNonNull(path, "path");
    }
}
