/**
 * Have the objectives been reached?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.attainment.ActivityCoverage} answers whether some entities represent enough of the combined
 *       activity.
 *   <li>{@link io.github.carecyber.rules.attainment.CoverageVerdict} is the answer, with each entity and its figure.
 *   <li>{@link io.github.carecyber.rules.attainment.Completions} are the smallest sets of further entities that reach it, and {@link
 *       io.github.carecyber.rules.attainment.CheapestCompletion} is the cheapest one.
 * </ul>
 *
 * <p>The sites of a {@code clinic} for which there is a continuity plan, and which further ones would be enough:
 *
 * <pre>{@code
 * CoverageVerdict covered = ActivityCoverage.of(clinic, Year.of(2024), Share.ofPercent(66))
 *         .reachedBy(Set.of(), Set.of(FacilityFinessNumber.parse("350000014")));
 * System.out.println(covered.status());
 * covered.completions().smallest().forEach(System.out::println);
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.attainment;

import org.jspecify.annotations.NullMarked;
