package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.Status;
import java.util.Set;

/** Reads one fact of a site and compares it. */
@FunctionalInterface
interface SiteFact<T> {

    /**
     * Whether what the file states is among what is admitted; notes the fact read, or the gap.
     */
    Status among(Set<T> admitted, Facility site, int entity, int index, Situation situation, Trace trace);
}
