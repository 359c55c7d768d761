package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import java.util.List;
import java.util.Objects;

/**
 * An envelope, the rule to share it out by, and the claims on it (<em>dossier de répartition</em>): all that an allocation is
 * made from.
 *
 * <p>For example 45 million euros, proportional to the ceiling, and the claims of one call. Paths in reports are those of
 * this document: {@code /envelope}, {@code /claims/3/ceiling}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param envelope what there is to share out, in euros; an allocation refuses a negative one
 * @param policy the rule to share it out by
 * @param claims the claims in the order of the file, which decides nothing
 */
public record AllocationRequest(Euros envelope, AllocationPolicy policy, List<Claim> claims) {

    /** Copies the claims. A null one is named by its position. */
    public AllocationRequest {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(policy, "policy");
        claims = Elements.copyOf(claims, "claims");
    }

    /**
     * Tells everything that stands in the way of the allocation, as {@link Allocator#check} does.
     *
     * @return the report, accepted if the envelope can be shared out
     */
    public Report check() {
        return Allocator.of(policy).check(envelope, claims);
    }

    /**
     * Shares out the envelope, as {@link Allocator#allocate} does.
     *
     * @return the allocation
     * @throws RefusedClaimsException if {@link #check} finds an error
     */
    public Allocation allocate() {
        return Allocator.of(policy).allocate(envelope, claims);
    }
}
