/**
 * Generators of calls, applications, remediation plans and allocations for property tests.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.testkit.Criteria} makes conditions over the whole vocabulary, and
 *       {@link io.github.carecyber.rules.testkit.Calls} a call around them.
 *   <li>{@link io.github.carecyber.rules.testkit.Applications} makes applications from nothing but an identifier to complete.
 *   <li>{@link io.github.carecyber.rules.testkit.Forgetting} takes facts out of an application.
 *   <li>{@link io.github.carecyber.rules.testkit.Predicates} makes conditions that have a fixed answer.
 *   <li>{@link io.github.carecyber.rules.testkit.AllocationProblems} makes envelopes with {@link
 *       io.github.carecyber.rules.testkit.ClaimLists claims} on them, under the {@link
 *       io.github.carecyber.rules.testkit.AllocationPolicies policies} that one asks for.
 *   <li>{@link io.github.carecyber.rules.testkit.Plans} makes remediation plans with gaps and faults of every kind.
 * </ul>
 */
@NullMarked
package io.github.carecyber.rules.testkit;

import org.jspecify.annotations.NullMarked;
