/**
 * Answers in words, in French or English.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.text.PlainText} writes reports, verdicts and allocations as plain text, and single
 *       messages.
 *   <li>{@link io.github.carecyber.rules.text.AllocationChart} draws claims against awards as SVG.
 *   <li>{@link io.github.carecyber.rules.text.ArgumentText} writes amounts, days and shares as each language does.
 * </ul>
 *
 * <p>Nothing here decides, and no logic should read these texts: they may be reworded in any release. No default locale is
 * read; whoever asks names the language. A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.text;

import org.jspecify.annotations.NullMarked;
