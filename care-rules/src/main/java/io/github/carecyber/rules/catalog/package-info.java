/**
 * Every rule by its id.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.catalog.RuleCatalog} lists the rules of all engines with title, severity, message,
 *       legal basis and reason.
 * </ul>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.catalog;

import org.jspecify.annotations.NullMarked;
