/**
 * Who gets how much of an envelope: exact to the cent, under a stated rule, with figures to check it by.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.allocation.Allocator} shares out an envelope; it takes a list of {@link
 *       io.github.carecyber.rules.allocation.Claim claims} and tells beforehand, all at once, what is wrong with them.
 *   <li>{@link io.github.carecyber.rules.allocation.AllocationPolicy} is the rule to share out by. One small example goes
 *       through each policy there, with its surprising case; nothing is chosen by default. <a href="doc-files/axioms.html">A table</a>
 *       says which policy has which good property, such as that a larger envelope costs nobody anything.
 *   <li>{@link io.github.carecyber.rules.allocation.Allocation} is the answer: awards with their {@link
 *       io.github.carecyber.rules.allocation.AwardReason reasons}, and what is left.
 *   <li>{@link io.github.carecyber.rules.allocation.AllocationCertificate} holds the few figures from which an applicant can
 *       recompute its own award without seeing the others'.
 *   <li>{@link io.github.carecyber.rules.allocation.AllocationAudit} checks any table of awards, a
 *       spreadsheet's too: whether it adds up, and through a certificate whether it follows the policy.
 * </ul>
 *
 * <p>An envelope is shared out under a stated policy, and the table of awards is audited like any other:
 *
 * <pre>{@code
 * List<Claim> claims = List.of(
 *         Claim.of(ClaimId.of("A"), Euros.of("100.00")), Claim.of(ClaimId.of("B"), Euros.of("200.00")));
 * AllocationPolicy policy =
 *         AllocationPolicy.sharing(
 *         SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, TieBreak.byIdentifier());
 * Allocation allocation = Allocator.of(policy).allocate(Euros.of("200.00"), claims);
 * System.out.print(PlainText.in(Locale.ENGLISH).of(allocation, claims));
 * Report audit = AllocationAudit.invariants(claims, allocation.table());
 * System.out.print(PlainText.in(Locale.ENGLISH).of(audit));
 * }</pre>
 *
 * <p>The order of the claims never matters; ties are broken by a {@link io.github.carecyber.rules.allocation.TieBreak stated
 * key}. No floating-point number takes part. A null argument is answered with {@link java.lang.NullPointerException} unless
 * the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.allocation;

import org.jspecify.annotations.NullMarked;
