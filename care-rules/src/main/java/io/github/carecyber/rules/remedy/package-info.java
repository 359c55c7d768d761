/**
 * What would make an applicant eligible?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.remedy.Remedies} is the answer: what can be done, and what stands in the way that
 *       nobody can change.
 *   <li>{@link io.github.carecyber.rules.remedy.Remedy} is one way, the changes of which are all needed.
 *   <li>{@link io.github.carecyber.rules.remedy.FactChange} is one change of one fact, such as a document to supply.
 *   <li>{@link io.github.carecyber.rules.remedy.Obstacle} is a condition that no change meets, and why.
 * </ul>
 *
 * <p>A {@code verdict} is asked for them, and each can be tried on the file:
 *
 * <pre>{@code
 * Remedies remedies = verdict.remedies();
 * for (Remedy remedy : remedies.remedies()) {
 *     remedy.changes().forEach(change -> System.out.println(change.wording().in(Locale.ENGLISH)));
 *     Eligibility.of(call).assess(remedy.applyTo(application), verdict.asOf()).isEligible(); // true
 * }
 * }</pre>
 *
 * <p>Only facts are changed that a document shows, or that an establishment decides. Its region, its kind, its categories, and a
 * day that has passed are never proposed. A null argument is answered with {@link java.lang.NullPointerException} unless the
 * parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.remedy;

import org.jspecify.annotations.NullMarked;
