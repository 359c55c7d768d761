package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim on an envelope (<em>demande de financement</em>): who asks, and how much may at most be granted.
 *
 * <p>For example claim {@code claim-7} with a ceiling of 250,000 euros and a weight of 1,200 agents. A claim comes from a
 * file, so a negative ceiling or weight is a finding of {@link Allocator#check} and no error here.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the identifier, unique among the claims of one allocation
 * @param ceiling what may at most be granted (<em>plafond</em>), in euros; an allocation refuses a negative one
 * @param weight what the claim counts under a policy by weight, such as staff or combined activity, null if the policy needs
 *     none; an allocation by weight refuses a missing or negative one, and gives nothing to a weight of zero
 */
public record Claim(ClaimId id, Euros ceiling, @Nullable Long weight) {

    /** Checks that all but the weight are there. */
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ceiling, "ceiling");
    }

    /**
     * Returns a claim without a weight.
     *
     * @param id the identifier
     * @param ceiling what may at most be granted, in euros
     * @return the claim
     */
    public static Claim of(ClaimId id, Euros ceiling) {
        return new Claim(id, ceiling, null);
    }

    /**
     * Returns a copy with a weight.
     *
     * @param newWeight what the claim counts under a policy by weight
     * @return the copy
     */
    public Claim withWeight(long newWeight) {
        return new Claim(id, ceiling, newWeight);
    }
}
