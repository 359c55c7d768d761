/**
 * When documents must date from, worked out for one file.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.evidence.EvidencePeriod} is a window of a call's texts with its days.
 *   <li>{@link io.github.carecyber.rules.evidence.WindowDays} are the days of a file from which such windows count: the filing of the
 *       application, that of the declaration, and the operational phase.
 * </ul>
 *
 * <p>Eligibility and attainment read windows here, so that a document cannot be in time for one and too late for the other. A null
 * argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.evidence;

import org.jspecify.annotations.NullMarked;
