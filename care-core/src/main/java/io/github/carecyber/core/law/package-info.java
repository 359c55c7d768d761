/**
 * Where a value comes from, and from when it is known.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.law.LegalReference} names the text behind a value and how sure it is.
 *   <li>{@link io.github.carecyber.core.law.Published} is a value with its text, or "not published yet", or the caller's
 *       own assumption.
 *   <li>{@link io.github.carecyber.core.law.Dated} is a value that moved: its versions, each with its text and the day it
 *       became known.
 *   <li>{@link io.github.carecyber.core.law.Knowledge} tells when a version became known, as far as that is on record.
 * </ul>
 *
 * <p>An official figure that no text gives is never invented here: it stays {@linkplain
 * io.github.carecyber.core.law.Published.Awaited awaited}, and rules that need it cannot be decided. A null argument is
 * answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.core.law;

import org.jspecify.annotations.NullMarked;
