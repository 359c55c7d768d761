/**
 * A remediation plan, or the objectives of a declaration, on one page of HTML, in French or English, to be read on a screen or printed.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.page.PlanPage} writes the page of a plan.
 *   <li>{@link io.github.carecyber.rules.insight.PlanSummary} is what it shows of figures.
 *   <li>{@link io.github.carecyber.rules.page.AttainmentPage} writes the page of a declaration, from an {@link
 *       io.github.carecyber.rules.attainment.AttainmentVerdict}.
 * </ul>
 *
 * <p>The page of a plan that is checked against a {@code call}:
 *
 * <pre>{@code
 * LocalDate asOf = LocalDate.of(2026, 11, 23);
 * RemediationPlan plan = RemediationPlan.empty().withTitle("Backups & directory");
 * Report report = PlanValidator.of(call).validate(plan, asOf);
 * System.out.print(PlanPage.in(Locale.ENGLISH).withCall(call).of(plan, report, asOf));
 * }</pre>
 *
 * <p>Nothing here decides, and no logic should read a page: it may look otherwise in any release. A null argument is answered with
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.page;

import org.jspecify.annotations.NullMarked;
