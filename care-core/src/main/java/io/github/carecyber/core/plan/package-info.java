/**
 * Remediation plans: the weaknesses that attackers can exploit, what is done about them, what it costs and who pays.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.plan.RemediationPlan} is the plan of one establishment or group for one call.
 *   <li>{@link io.github.carecyber.core.plan.Weakness} is what an attacker can exploit.
 *   <li>{@link io.github.carecyber.core.plan.RemediationAction} answers weaknesses; it has
 *       {@link io.github.carecyber.core.plan.Milestone milestones} and {@link io.github.carecyber.core.plan.Expense expenses}.
 *   <li>{@link io.github.carecyber.core.plan.Financing} says where the money comes from.
 * </ul>
 *
 * <p>A plan may be incomplete: components that may be null say so and carry the constraints of Jakarta Validation, which
 * the structural check reports together. A null argument is otherwise answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.core.plan;

import org.jspecify.annotations.NullMarked;
