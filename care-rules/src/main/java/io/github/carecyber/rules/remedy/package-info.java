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
 * <p>A clinic applied to a {@code call} without a document, and its verdict is asked what would help:
 *
 * <pre>{@code
 * LegalEntity clinic = LegalEntity.of(LegalEntityFinessNumber.parse("010000222"), "Clinique du Souffle")
 *         .withStatus(LegalStatus.of("95"))
 *         .withFacilities(List.of(Facility.of(FacilityFinessNumber.parse("010011641"), "Site")
 *                 .withCategory(FacilityCategory.of("365"))));
 * Application application = Application.of(ApplicationId.of("A-1"), call.id(), clinic)
 *         .withFiled(FilingMoment.parse("2025-10-15"));
 * EligibilityVerdict verdict = Eligibility.of(call).assess(application, LocalDate.of(2026, 11, 23));
 * System.out.print(PlainText.in(Locale.ENGLISH).of(verdict.remedies()));
 * }</pre>
 *
 * <p>{@link io.github.carecyber.rules.remedy.Remedy#applyTo} makes the changes on the file, so that anybody can assess it again.
 *
 * <p>Only facts are changed that a document shows, or that an establishment decides. Its region, its kind, its categories, and a
 * day that has passed are never proposed. A null argument is answered with {@link java.lang.NullPointerException} unless the
 * parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.remedy;

import org.jspecify.annotations.NullMarked;
