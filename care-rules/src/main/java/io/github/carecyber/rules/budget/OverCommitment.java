package io.github.carecyber.rules.budget;

import io.github.carecyber.core.money.Euros;
import java.util.Objects;

/**
 * A commitment that goes beyond an appropriation (<em>dépassement</em>).
 *
 * <p>For example a commitment of 55,000 euros of which 35,000 were left: 20,000 go beyond. Of those made after it all goes beyond.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param commitment the commitment
 * @param excess how much of it goes beyond, in euros, above zero and at most its amount
 */
public record OverCommitment(Commitment commitment, Euros excess) {

    /**
     * Checks the excess.
     *
     * @param commitment the commitment
     * @param excess how much of it goes beyond, in euros, above zero and at most its amount
     * @throws IllegalArgumentException if the excess is not above zero, or more than the commitment
     */
    public OverCommitment {
        Objects.requireNonNull(commitment, "commitment");
        if (!Objects.requireNonNull(excess, "excess").isPositive() || excess.compareTo(commitment.amount()) > 0) {
            throw new IllegalArgumentException("An excess of " + excess + " over a commitment of " + commitment.amount()
                    + " is not of the allowed form: above zero, and at most the commitment.");
        }
    }
}
