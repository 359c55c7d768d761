/**
 * Is this call sound as a whole?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.call.CallCheck} reads a call, such as one that a regional agency wrote itself, and answers
 *       with a {@link io.github.carecyber.core.report.Report}.
 * </ul>
 *
 * <p>Here somebody adds to a {@code call} that the applicant has at least ten sites and at most five:
 *
 * <pre>{@code
 * Measure sites = new Measure.Sites();
 * Criterion impossible = Criterion.allOf(
 *         Criterion.atLeast(sites, Published.assumed(10L, "ARS")), Criterion.atMost(sites, Published.assumed(5L, "ARS")));
 * FundingCall changed = FundingCall.builder(
 *                 call.id(), call.title(), call.domain(), call.text(), call.calendar(), impossible)
 *         .build();
 * System.out.print(PlainText.in(Locale.ENGLISH).of(CallCheck.check(changed)));
 * }</pre>
 *
 * <p>Behind it, each rule is a short class of its own, named after what it finds; {@code DuplicateId} is a good one to read first.
 * What can be said of conditions without any application stands in three places, each with the argument why it holds:
 * {@code Answers}, which answers a condition may give; {@code Requirements}, which conditions exclude each other; {@code Implication},
 * which one makes another idle.
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.call;

import org.jspecify.annotations.NullMarked;
