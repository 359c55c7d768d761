package io.github.carecyber.rules.insight;

import io.github.carecyber.core.money.Euros;
import org.jspecify.annotations.Nullable;

/**
 * The exact sum of the amounts that are stated, with how many are not (<em>somme des montants indiqués</em>).
 *
 * <p>For example 12,500.50 euros of two expenses, and one more without an amount. If none is missing this is the whole sum.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param amount the sum, zero if there is nothing to add up, null if it is beyond what an amount can hold
 * @param missing how many amounts are not stated and so not in the sum
 */
public record StatedSum(@Nullable Euros amount, int missing) {}
