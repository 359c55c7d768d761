/**
 * Two versions of a remediation plan compared: what changed in the plan, and in what is wrong with it.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.comparison.PlanComparison} holds everything that changed, with what a funder asks first: costs,
 *       actions postponed or abandoned, weaknesses no longer addressed.
 *   <li>{@link io.github.carecyber.rules.comparison.PlanChange} is one change: what, where before and after, from which value to which.
 *   <li>{@link io.github.carecyber.rules.comparison.ReportComparison} tells which violations are new, gone and still there.
 * </ul>
 *
 * <p>A hospital sends its plan again, and whoever reads it wants to know why:
 *
 * <pre>{@code
 * RemediationPlan first = RemediationPlan.of(
 *                 PlanId.of("P-1"), call.id(), LegalEntityFinessNumber.parse("010000222"))
 *         .withVersion(1)
 *         .withActions(List.of(RemediationAction.of(ActionId.of("A-1"), "Backups out of reach")
 *                 .withEnd(LocalDate.of(2026, 6, 30))));
 * RemediationPlan second = first.withVersion(2)
 *         .withActions(List.of(first.actions().get(0).withEnd(LocalDate.of(2026, 8, 31))));
 * PlanComparison comparison = PlanComparison.of(first, second);
 * long days = comparison.postponed().get(0).days(); // 62
 * System.out.print(PlainText.in(Locale.ENGLISH).of(comparison));
 * }</pre>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.comparison;

import org.jspecify.annotations.NullMarked;
