/**
 * Calls for funding as data: dates, money, conditions, prerequisites and objectives.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.call.FundingCall} is one call with everything its texts say, and with what they leave
 *       open named.
 *   <li>{@link io.github.carecyber.core.call.CallCalendar} holds its dates, which can move.
 *   <li>{@link io.github.carecyber.core.call.Criterion} is the closed vocabulary in which its conditions are written.
 *   <li>{@link io.github.carecyber.core.call.Scale} is how the ceiling of an applicant is found, from the {@linkplain
 *       io.github.carecyber.core.call.Quantity figures} that it prices.
 * </ul>
 *
 * <p>These are reference data, so their constructors refuse nonsense; nothing here decides. A null argument is answered with
 * {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.core.call;

import org.jspecify.annotations.NullMarked;
