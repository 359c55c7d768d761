package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.law.Knowledge;
import java.util.Objects;

/**
 * Which version of a parameter that moves was used (<em>version du paramètre</em>).
 *
 * <p>For example the second of two versions of a deadline, known from 1 March 2025.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number the version used, counted from 1, the oldest
 * @param count how many versions there are
 * @param known when the version became known
 */
public record ParameterVersion(int number, int count, Knowledge known) {

    /**
     * Checks the numbers.
     *
     * @param number the version used, counted from 1, the oldest
     * @param count how many versions there are
     * @param known when the version became known
     * @throws IllegalArgumentException if there is no such version
     */
    public ParameterVersion {
        Objects.requireNonNull(known, "known");
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("Version " + number + " of " + count
                    + " does not exist: versions count from 1 to the number of versions.");
        }
    }
}
