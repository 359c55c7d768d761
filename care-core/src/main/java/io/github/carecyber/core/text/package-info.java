/**
 * Texts and text forms that every other package shares.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.text.TextValue} marks the value types whose {@code toString} is an exact,
 *       readable form.
 *   <li>{@link io.github.carecyber.core.text.BilingualText} holds one statement in French and in English.
 *   <li>{@link io.github.carecyber.core.text.DayText} writes a day in words, {@link
 *       io.github.carecyber.core.text.HourText} an hour with its zone.
 * </ul>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.core.text;

import org.jspecify.annotations.NullMarked;
