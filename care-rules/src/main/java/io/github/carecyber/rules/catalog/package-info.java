/**
 * Every rule by its id.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.catalog.RuleCatalog} lists the rules of all engines with title, severity, message and
 *       legal basis.
 * </ul>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.catalog;

import org.jspecify.annotations.NullMarked;
