/**
 * What a remediation plan comes to: what it costs and for what, when its weaknesses close, and which work decides its end.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.insight.PlanSummary} is worked out from a plan and a date.
 *   <li>{@link io.github.carecyber.rules.insight.CostSummary} tells the costs, whole and by effect and objective.
 *   <li>{@link io.github.carecyber.rules.insight.ExposureSummary} tells what stays open to attackers, month by month.
 *   <li>{@link io.github.carecyber.rules.insight.CriticalPath} is the chain of actions with the most work left.
 * </ul>
 *
 * <p>A summary decides nothing and never guesses: what the plan does not state is counted beside the figures. It is read as follows,
 * here for a weakness that nothing answers yet:
 *
 * <pre>{@code
 * RemediationPlan plan = RemediationPlan.empty()
 *         .withWeaknesses(List.of(Weakness.of(WeaknessId.of("W-1"), "Backups within reach", true)));
 * PlanSummary summary = PlanSummary.of(plan, LocalDate.of(2026, 11, 23));
 * System.out.println(summary.exposure().now().all() + " open on " + summary.asOf());
 * System.out.println(summary.costs().total().sum().amount());
 * }</pre>
 *
 * <p>{@code io.github.carecyber.rules.page} shows a summary to readers. A null argument is answered with
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.insight;

import org.jspecify.annotations.NullMarked;
