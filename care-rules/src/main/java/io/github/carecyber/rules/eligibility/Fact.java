package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import java.util.Objects;

/**
 * A fact that a condition read (<em>donnée lue</em>), with its place in the application.
 *
 * <p>For example the day of filing, at {@code /filed}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where the fact stands in the application
 * @param value what stands there
 */
public record Fact(DataPath path, Argument value) {

    /** Checks that both are there. */
    public Fact {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }
}
