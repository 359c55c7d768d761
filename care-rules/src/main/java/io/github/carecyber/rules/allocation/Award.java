package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.Objects;

/**
 * What one claim gets, and why (<em>montant attribué</em>).
 *
 * <p>For example 66.67 euros for {@code claim-2}, whose ceiling of 200 was scaled by 1/3 and rounded up.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Award {

    private final ClaimId claim;

    // A long and not an amount: among a million awards, a million objects less.
    private final long cents;

    private final AwardReason reason;

    private Award(ClaimId claim, long cents, AwardReason reason) {
        this.claim = claim;
        this.cents = cents;
        this.reason = reason;
    }

    /**
     * Returns an award.
     *
     * @param claim the claim
     * @param amount what it gets, in euros, not negative
     * @param reason why
     * @return the award
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Award of(ClaimId claim, Euros amount, AwardReason reason) {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(reason, "reason");
        if (Objects.requireNonNull(amount, "amount").isNegative()) {
            throw new IllegalArgumentException(
                    "Award " + amount + " of " + claim + " is negative: an award is at least zero.");
        }
        return new Award(claim, amount.cents(), reason);
    }

    /** Returns an award of parts that a policy has decided. */
    static Award ofCents(ClaimId claim, long cents, AwardReason reason) {
        return new Award(claim, cents, reason);
    }

    /**
     * Returns the claim.
     *
     * @return its identifier
     */
    public ClaimId claim() {
        return claim;
    }

    /**
     * Returns what the claim gets.
     *
     * @return the amount, in euros, not negative
     */
    public Euros amount() {
        return Euros.ofCents(cents);
    }

    /**
     * Returns why the claim gets it.
     *
     * @return the reason
     */
    public AwardReason reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Award award
                && award.claim.equals(claim)
                && award.cents == cents
                && award.reason.equals(reason);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * claim.hashCode() + Long.hashCode(cents)) + reason.hashCode();
    }

    /**
     * Returns the parts for the eye, such as {@code claim-2: 66.67 (AtCeiling[])}; to show an award, use the texts.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return claim + ": " + amount() + " (" + reason + ")";
    }
}
