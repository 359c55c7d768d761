/**
 * Exact money and exact shares.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.money.Euros} is an amount to the cent, in the one currency of the programme.
 *   <li>{@link io.github.carecyber.core.money.Share} is a part of a whole as an exact fraction, such as 66 %.
 * </ul>
 *
 * <p>Nothing here rounds unless a rounding mode is passed, and nothing overflows in silence. A null argument is answered
 * with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.core.money;

import org.jspecify.annotations.NullMarked;
