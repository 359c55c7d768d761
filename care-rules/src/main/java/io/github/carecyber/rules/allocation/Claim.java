package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim on an envelope (<em>demande de financement</em>): who asks, how much may at most be granted, and what a policy may want to
 * know of it.
 *
 * <p>For example claim {@code claim-7} with a ceiling of 250,000 euros and a weight of 1,200 agents. A claim comes from a
 * file, so a negative ceiling or weight, or what the policy needs and the claim does not state, is a finding of {@link
 * Allocator#check} and no error here.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the identifier, unique among the claims of one allocation
 * @param ceiling what may at most be granted, elsewhere and here together (<em>plafond</em>), in euros; an allocation refuses a negative
 *     one
 * @param grantedElsewhere what was already granted elsewhere for the same (<em>déjà accordé par ailleurs</em>), in euros; an
 *     allocation refuses a negative one
 * @param minimum the least amount that is of use, elsewhere and here together (<em>montant utile minimal</em>), in euros, null if any
 *     amount is; an allocation refuses one that is negative or above the ceiling, and one under a policy that cannot keep it
 * @param weight what the claim counts under a policy by weight, such as staff or combined activity, null if the policy needs
 *     none; an allocation by weight refuses a missing or negative one, and gives nothing to a weight of zero
 * @param priority its place in the order of priority, the smallest first, of either sign, null if the policy needs none
 * @param score what it is worth to the funder, at least zero, null if the policy needs none
 * @param group the group whose envelope it claims on, null if the policy knows no groups
 */
public record Claim(
        ClaimId id,
        Euros ceiling,
        Euros grantedElsewhere,
        @Nullable Euros minimum,
        @Nullable Long weight,
        @Nullable Long priority,
        @Nullable Long score,
        @Nullable ClaimGroupId group) {

    /** Checks that what every claim has is there. */
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ceiling, "ceiling");
        Objects.requireNonNull(grantedElsewhere, "grantedElsewhere");
    }

    /**
     * Returns a claim of which nothing but the ceiling is stated.
     *
     * @param id the identifier
     * @param ceiling what may at most be granted, in euros
     * @return the claim
     */
    public static Claim of(ClaimId id, Euros ceiling) {
        return new Claim(id, ceiling, Euros.ZERO, null, null, null, null, null);
    }

    /**
     * Returns what may still be granted (<em>reste à accorder</em>): the ceiling less what was granted elsewhere, and nothing if that is
     * more. A negative amount granted elsewhere, which an allocation refuses, counts as nothing.
     *
     * @return the amount, in euros, not negative
     */
    public Euros room() {
        return Euros.ofCents(roomInCents());
    }

    /** Returns what may still be granted, in cents; among a million claims, a million objects less. */
    long roomInCents() {
        long most = ceiling.cents();
        long granted = Math.max(0, grantedElsewhere.cents());
        return most <= granted ? 0 : most - granted;
    }

    /**
     * Returns the least award that is of use: the minimum less what was granted elsewhere, and nothing if that is more or no minimum
     * is stated.
     *
     * @return the amount, in euros, not negative
     */
    public Euros leastAward() {
        Euros stated = minimum;
        Euros granted = grantedElsewhere.max(Euros.ZERO);
        return stated == null || stated.compareTo(granted) <= 0 ? Euros.ZERO : stated.minus(granted);
    }

    /**
     * Returns a copy with an amount granted elsewhere.
     *
     * @param newGrantedElsewhere what was already granted elsewhere for the same, in euros
     * @return the copy
     */
    public Claim withGrantedElsewhere(Euros newGrantedElsewhere) {
        return new Claim(id, ceiling, newGrantedElsewhere, minimum, weight, priority, score, group);
    }

    /**
     * Returns a copy with a useful minimum.
     *
     * @param newMinimum the least amount that is of use, in euros
     * @return the copy
     */
    public Claim withMinimum(Euros newMinimum) {
        return new Claim(id, ceiling, grantedElsewhere, newMinimum, weight, priority, score, group);
    }

    /**
     * Returns a copy with a weight.
     *
     * @param newWeight what the claim counts under a policy by weight
     * @return the copy
     */
    public Claim withWeight(long newWeight) {
        return new Claim(id, ceiling, grantedElsewhere, minimum, newWeight, priority, score, group);
    }

    /**
     * Returns a copy with a place in the order of priority.
     *
     * @param newPriority the place, the smallest first
     * @return the copy
     */
    public Claim withPriority(long newPriority) {
        return new Claim(id, ceiling, grantedElsewhere, minimum, weight, newPriority, score, group);
    }

    /**
     * Returns a copy with a score.
     *
     * @param newScore what the claim is worth to the funder
     * @return the copy
     */
    public Claim withScore(long newScore) {
        return new Claim(id, ceiling, grantedElsewhere, minimum, weight, priority, newScore, group);
    }

    /**
     * Returns a copy in a group.
     *
     * @param newGroup the group whose envelope it claims on
     * @return the copy
     */
    public Claim withGroup(ClaimGroupId newGroup) {
        return new Claim(id, ceiling, grantedElsewhere, minimum, weight, priority, score, newGroup);
    }
}
