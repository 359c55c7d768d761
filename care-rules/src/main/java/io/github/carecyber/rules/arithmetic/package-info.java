/**
 * Arithmetic beyond 64 bits, for engines that compare fractions by the million. Not exported.
 *
 * <p>{@link io.github.carecyber.rules.arithmetic.WideProduct} is all there is. The package stands apart because sharing out and the solver of
 * portfolios both need it, and the solver knows nothing of sharing out.
 */
@NullMarked
package io.github.carecyber.rules.arithmetic;

import org.jspecify.annotations.NullMarked;
