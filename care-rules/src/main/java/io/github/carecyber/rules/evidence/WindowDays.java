package io.github.carecyber.rules.evidence;

import io.github.carecyber.core.programme.FilingStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from which windows count (<em>dates de référence</em>). A window asks only for the days that it needs, so an implementation
 * can note what is missing when it is asked for it.
 */
public interface WindowDays {

    /**
     * Returns the day of a filing.
     *
     * @param step what is filed
     * @return the day in the zone of the call, null if it is not known
     */
    @Nullable
    LocalDate filing(FilingStep step);

    /**
     * Returns the first day of the operational phase.
     *
     * @return the day, null if it is not known
     */
    @Nullable
    LocalDate operationalPhaseStart();

    /**
     * Returns the last day of the operational phase.
     *
     * @return the day, null if the phase has no end yet
     */
    @Nullable
    LocalDate operationalPhaseEnd();
}
