/**
 * How anything is said in French or English, whatever the question was: the words that every engine shares.
 *
 * <p>This package is for the other packages of this module and not exported. It stands below the engines and knows none of
 * them, so that an engine can word its own answers; {@code rules.text}, above them, writes whole answers.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.wording.Template} fills the names in braces of a sentence in both languages.
 *   <li>{@link io.github.carecyber.rules.wording.ValueText} writes amounts, days, shares and codes, and makes what a file says
 *       harmless for the text around it. Every text of others goes through one of these two.
 *   <li>{@link io.github.carecyber.rules.wording.GapText} says what is missing.
 *   <li>{@link io.github.carecyber.rules.wording.Phrases} names statuses, severities and sources.
 * </ul>
 *
 * <p>No default locale is read: French for every French locale, English for any other. Nothing may depend on the words.
 */
@NullMarked
package io.github.carecyber.rules.wording;

import org.jspecify.annotations.NullMarked;
