/**
 * The rules of remediation plans: identity, references, dependencies, schedule, expenses, financing, objectives, weaknesses.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.plan.PlanValidator} checks a plan against a call and answers with a
 *       {@link io.github.carecyber.core.report.Report}.
 *   <li>{@link io.github.carecyber.rules.plan.ExploitedVulnerabilities} is a list of vulnerabilities known to be exploited, against
 *       which a plan is checked and by which it is enriched.
 * </ul>
 *
 * <p>A plan is built from what is known of it, checked against a {@code call} on a date, and answered in words:
 *
 * <pre>{@code
 * RemediationPlan plan = RemediationPlan.of(
 *                 PlanId.of("P-1"), call.id(), LegalEntityFinessNumber.parse("010000222"))
 *         .withWeaknesses(List.of(Weakness.of(WeaknessId.of("W-1"), "Backups within reach", true)));
 * Report report = PlanValidator.of(call).validate(plan, LocalDate.of(2026, 11, 23));
 * if (!report.isAccepted()) {
 *     System.out.print(PlainText.in(Locale.ENGLISH).of(report));
 * }
 * }</pre>
 *
 * <p>Behind it, each rule is a short class of its own, named after what breaks it, with its description at the top:
 * {@code CostsNotCovered} is a good one to read first, then {@code PlanContext}, which holds what all rules read, and
 * {@code KnownParameter}, by which a rule reads a parameter of the call that may be unpublished. A new rule is a new class
 * and one line in {@code PlanValidator}.
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.plan;

import org.jspecify.annotations.NullMarked;
