/**
 * Who applies: establishments, the legal entities that hold them, and the groups that bind them.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.facility.Applicant} is whoever may file an application: a
 *       {@link io.github.carecyber.core.facility.LegalEntity} or a {@link io.github.carecyber.core.facility.HospitalGroup}.
 *   <li>{@link io.github.carecyber.core.facility.Facility} is one site of care.
 *   <li>{@link io.github.carecyber.core.facility.ApplicantKind} is what kind of applicant that makes, derived from the
 *       register's own codes, {@link io.github.carecyber.core.facility.LegalStatus} and
 *       {@link io.github.carecyber.core.facility.PublicServiceStatus}; the codes do not always tell.
 *   <li>{@link io.github.carecyber.core.facility.YearlyFigures} holds staff and activity by year and tells zero from "not
 *       declared".
 * </ul>
 *
 * <p>The records here are parts of a file that may be incomplete: components that may be null say so, and rules that need
 * one answer that they cannot tell. A null argument is otherwise answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.core.facility;

import org.jspecify.annotations.NullMarked;
