/**
 * May this applicant apply to this call?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.eligibility.Eligibility} decides the conditions of one call; build it once and use
 *       it for any number of applications.
 *   <li>{@link io.github.carecyber.rules.eligibility.EligibilityVerdict} is its answer.
 *   <li>{@link io.github.carecyber.rules.eligibility.Explanation} shows, for every condition, its status, the facts read, the
 *       parameters used with their texts, what was missing, and whether it decided the answer.
 *   <li>{@link io.github.carecyber.rules.eligibility.BatchAssessment} is the answer to applications that are assessed together,
 *       with the rules that need all of them: one application per GHT, and one per legal entity outside.
 * </ul>
 *
 * <p>An applicant to a {@code call} is assessed on a date, and the verdict answers in words, condition by condition:
 *
 * <pre>{@code
 * LegalEntity clinic = LegalEntity.of(LegalEntityFinessNumber.parse("010000222"), "Clinique du Souffle")
 *         .withStatus(LegalStatus.of("95"));
 * Application application = Application.of(ApplicationId.of("A-1"), call.id(), clinic)
 *         .withFiled(FilingMoment.parse("2025-10-15T09:30+02:00"));
 * EligibilityVerdict verdict = Eligibility.of(call).assess(application, LocalDate.of(2026, 11, 23));
 * System.out.print(PlainText.in(Locale.ENGLISH).of(verdict));
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.eligibility;

import org.jspecify.annotations.NullMarked;
