/**
 * What the rules cost, as ratios to code written by hand.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.bench.RulesBenchmarks} runs everything.
 *   <li>{@link io.github.carecyber.rules.bench.EligibilityBenchmark} compares verdicts on a call of twenty conditions, {@link
 *       io.github.carecyber.rules.bench.TwentyConditions}, with {@link io.github.carecyber.rules.bench.IfChain}.
 *   <li>{@link io.github.carecyber.rules.bench.FirstVerdict} is the program whose first answer is timed.
 *   <li>{@link io.github.carecyber.rules.bench.PortfolioBenchmark} solves portfolios of every {@link
 *       io.github.carecyber.rules.bench.PortfolioClass}, and tells which are proven.
 *   <li>{@link io.github.carecyber.rules.allocation.SharingBenchmark} and {@link
 *       io.github.carecyber.rules.allocation.AllocatorBenchmark} compare sharing out among a million with sorting as many numbers; they
 *       stand in the package of what they measure, since it is not public.
 *   <li>{@link io.github.carecyber.rules.plan.PlanBenchmark} checks a plan of 200 actions, and {@link
 *       io.github.carecyber.rules.plan.PlanGrowthBenchmark} tells what an action costs in small plans and in large ones.
 * </ul>
 */
@NullMarked
package io.github.carecyber.rules.bench;

import org.jspecify.annotations.NullMarked;
