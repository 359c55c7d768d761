/**
 * How large is this applicant?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.measure.Measurement} adds up a figure that a call measures, and keeps what each site adds.
 *   <li>{@link io.github.carecyber.rules.measure.SiteFigure} is what one site adds, with the year that it was declared for.
 * </ul>
 *
 * <p>The staff of a {@code clinic} by the official rule: the year 2024 where it is declared, else 2023, else 2022, else zero.
 *
 * <pre>{@code
 * Measure staff = new Measure.Staff(ReferenceYears.hospiConnectStaff(ReferenceYears.Scope.SITE));
 * Measurement measured = Measurement.of(staff, clinic, LocalDate.of(2026, 2, 1));
 * measured.sites().forEach(site -> System.out.println(site.figure() + ", declared for " + site.year()));
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.measure;

import org.jspecify.annotations.NullMarked;
