/**
 * May this applicant apply to this call?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.eligibility.Eligibility} decides the conditions of one call; build it once and use
 *       it for any number of applications.
 *   <li>{@link io.github.carecyber.rules.eligibility.EligibilityVerdict} is its answer.
 *   <li>{@link io.github.carecyber.rules.eligibility.Explanation} shows, for every condition, its status, the facts read, the
 *       parameters used with their texts, what was missing, and whether it decided the answer.
 * </ul>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.eligibility;

import org.jspecify.annotations.NullMarked;
