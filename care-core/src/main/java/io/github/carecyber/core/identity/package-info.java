/**
 * What names a hospital, a place, a vulnerability or a part of a file: identifiers that cannot be confused with each other.
 *
 * <p>Read first:
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.identity.FinessNumber} and its two forms,
 *       {@link io.github.carecyber.core.identity.LegalEntityFinessNumber} and
 *       {@link io.github.carecyber.core.identity.FacilityFinessNumber}: the national register's numbers, which look alike
 *       and are kept apart by type.
 *   <li>{@link io.github.carecyber.core.identity.Siren} and {@link io.github.carecyber.core.identity.Siret}: the business
 *       register's numbers, whose key is official and checked.
 *   <li>{@link io.github.carecyber.core.identity.Department} and {@link io.github.carecyber.core.identity.Region}: closed
 *       tables with INSEE codes and the competent regional health agency.
 *   <li>{@link io.github.carecyber.core.identity.CveId}: a publicly known vulnerability.
 *   <li>{@link io.github.carecyber.core.identity.CallId}, as one of the identifiers that the caller chooses.
 * </ul>
 *
 * <p>Every type has {@code of}, which takes the exact text, and {@code parse}, which reads what {@code toString} writes and,
 * for the registers' numbers, also forgives spaces. A text of another form is answered with
 * {@link java.lang.IllegalArgumentException} at once, whatever its length; a null argument with
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.core.identity;

import org.jspecify.annotations.NullMarked;
