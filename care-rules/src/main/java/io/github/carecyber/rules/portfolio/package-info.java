/**
 * The best portfolio: which items to pay in full within a budget so that their scores add up to the most. {@link
 * io.github.carecyber.rules.allocation.AllocationPolicy.BestPortfolio} is the policy that rests on it; whoever has bare figures
 * may use it directly.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.portfolio.PortfolioSolver} takes costs, scores, a budget of money and a budget of
 *       work; it says how it goes about it and what it promises on ties.
 *   <li>{@link io.github.carecyber.rules.portfolio.Portfolio} is its answer: the selection, and how much better one could be at
 *       the most.
 *   <li>{@link io.github.carecyber.rules.portfolio.Relaxation} holds the few figures from which anybody recomputes such a bound
 *       without the algorithm; {@link io.github.carecyber.rules.portfolio.BoundBasis} says whether they suffice.
 *   <li>{@link io.github.carecyber.rules.portfolio.Multipliers} finds those figures.
 *   <li>{@link io.github.carecyber.rules.portfolio.PairSearch} closes the gap that they leave; {@link
 *       io.github.carecyber.rules.portfolio.Exploration} decides from where it starts.
 * </ul>
 *
 * <p>No floating-point number takes part, and no clock.
 */
@NullMarked
package io.github.carecyber.rules.portfolio;

import org.jspecify.annotations.NullMarked;
