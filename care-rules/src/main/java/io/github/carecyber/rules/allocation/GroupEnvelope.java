package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.util.Objects;
import java.util.function.Function;

/**
 * What one group of claims has of the envelope (<em>sous-enveloppe</em>).
 *
 * <p>For example 2 million euros for {@code region-02}, or a sixth of the rest and at least 500,000 euros for {@code region-84}.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface GroupEnvelope {

    /**
     * Returns a fixed envelope.
     *
     * @param group the group
     * @param amount its envelope, in euros
     * @return the envelope
     * @throws IllegalArgumentException if the amount is negative
     */
    static GroupEnvelope fixed(ClaimGroupId group, Euros amount) {
        return new Fixed(group, amount);
    }

    /**
     * Returns a part of what the fixed envelopes leave.
     *
     * @param group the group
     * @param share its share of what they leave
     * @param minimum what it has at least, in euros
     * @return the envelope
     * @throws IllegalArgumentException if the minimum is negative
     */
    static GroupEnvelope part(ClaimGroupId group, Share share, Euros minimum) {
        return new Part(group, share, minimum);
    }

    /**
     * Returns the group.
     *
     * @return its identifier
     */
    ClaimGroupId group();

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param fixed applied to a fixed envelope
     * @param part applied to a share of what the fixed envelopes leave
     * @return the result of the one function applied
     */
    default <R> R fold(Function<? super Fixed, ? extends R> fixed, Function<? super Part, ? extends R> part) {
        return this instanceof Fixed kind ? fixed.apply(kind) : part.apply((Part) this);
    }

    /**
     * A fixed envelope (<em>montant fixe</em>).
     *
     * @param group the group
     * @param amount its envelope, in euros, not negative
     */
    record Fixed(ClaimGroupId group, Euros amount) implements GroupEnvelope {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Fixed {
            Objects.requireNonNull(group, "group");
            if (Objects.requireNonNull(amount, "amount").isNegative()) {
                throw new IllegalArgumentException("Envelope " + amount + " of " + group
                        + " is negative: the envelope of a group is at least zero.");
            }
        }
    }

    /**
     * A share of what the fixed envelopes leave (<em>quote-part</em>).
     *
     * <p>Where the share comes to less than the minimum, the group has the minimum, and the other groups with shares bear the
     * difference in proportion to their shares, as far as their own minimums allow. Odd cents go to the largest parts cut off,
     * and among equal ones by the identifier of the group.
     *
     * @param group the group
     * @param share its share
     * @param minimum what it has at least, in euros, not negative
     */
    record Part(ClaimGroupId group, Share share, Euros minimum) implements GroupEnvelope {

        /**
         * Checks the minimum.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Part {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(share, "share");
            if (Objects.requireNonNull(minimum, "minimum").isNegative()) {
                throw new IllegalArgumentException("Minimum " + minimum + " of " + group
                        + " is negative: the minimum of a group is at least zero.");
            }
        }
    }
}
