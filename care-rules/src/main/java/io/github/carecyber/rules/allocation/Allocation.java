package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Provenance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An envelope shared out (<em>répartition</em>): every award with its reason, what is left, and the figures to check it by.
 *
 * <p>What {@link Allocator#allocate} returns always keeps this: awards and rest together are the envelope to the cent, every
 * award lies between zero and its ceiling, and the order of the claims has changed nothing but the order of the awards.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param envelope what there was to share out, in euros
 * @param policy the rule that it was shared out by
 * @param awards what each claim gets, in the order of the claims
 * @param unallocated what is left, in euros
 * @param certificate the figures from which any award can be recomputed
 * @param provenance what the allocation was made with and from; the fingerprint is that of the {@link AllocationRequest}, order
 *     of claims included
 */
public record Allocation(
        Euros envelope,
        AllocationPolicy policy,
        List<Award> awards,
        Euros unallocated,
        AllocationCertificate certificate,
        Provenance provenance) {

    /** Copies the awards. */
    public Allocation {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(policy, "policy");
        awards = Elements.copyOf(awards, "awards");
        Objects.requireNonNull(unallocated, "unallocated");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Returns the award of a claim. It is looked for from the first award on; {@link #awardsByClaim} is the better choice for
     * many claims.
     *
     * @param claim the claim
     * @return its award, empty if the claim was none of those on the envelope
     */
    public Optional<Award> award(ClaimId claim) {
        Objects.requireNonNull(claim, "claim");
        return awards.stream().filter(award -> award.claim().equals(claim)).findFirst();
    }

    /**
     * Returns the awards by claim.
     *
     * @return an unmodifiable map in the order of the awards
     */
    public Map<ClaimId, Award> awardsByClaim() {
        Map<ClaimId, Award> byClaim = new LinkedHashMap<>();
        awards.forEach(award -> byClaim.putIfAbsent(award.claim(), award));
        return Collections.unmodifiableMap(byClaim);
    }

    /**
     * Returns the bare figures, as a spreadsheet has them and as {@link AllocationAudit} reads them.
     *
     * @return the table, in the order of the awards
     */
    public AwardTable table() {
        return new AwardTable(
                envelope,
                awards.stream()
                        .map(award -> new AwardedAmount(award.claim(), award.amount()))
                        .toList(),
                unallocated);
    }
}
