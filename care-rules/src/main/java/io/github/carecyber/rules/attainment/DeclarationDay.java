package io.github.carecyber.rules.attainment;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day to which the windows of a declaration count (<em>date de déclaration retenue</em>).
 *
 * <p>For example 20 March 2026, on which it was filed; or, while it is not filed yet, the date of the question, as if it were filed on
 * that day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the day in the zone of the call
 * @param filed whether the declaration states it as the day of its filing
 */
public record DeclarationDay(LocalDate day, boolean filed) {

    /**
     * Checks that the day is there.
     *
     * @param day the day in the zone of the call
     * @param filed whether the declaration states it as the day of its filing
     */
    public DeclarationDay {
        Objects.requireNonNull(day, "day");
    }
}
