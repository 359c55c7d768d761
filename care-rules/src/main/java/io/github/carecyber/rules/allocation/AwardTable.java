package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import java.util.Objects;

/**
 * A table of awards as anybody may have made it (<em>tableau d’attribution</em>), ours or a spreadsheet's.
 *
 * <p>It may be wrong in every figure: {@link AllocationAudit} tells. Paths in its reports are those of this document, such as
 * {@code /awards/2/amount}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param envelope what there was to share out, in euros
 * @param awards the lines of the table in their order
 * @param unallocated what is left, in euros
 */
public record AwardTable(Euros envelope, List<AwardedAmount> awards, Euros unallocated) {

    /** Copies the lines. */
    public AwardTable {
        Objects.requireNonNull(envelope, "envelope");
        awards = Elements.copyOf(awards, "awards");
        Objects.requireNonNull(unallocated, "unallocated");
    }

    /**
     * Returns a copy with other lines.
     *
     * @param newAwards the lines in their order
     * @return the copy
     */
    public AwardTable withAwards(List<AwardedAmount> newAwards) {
        return new AwardTable(envelope, newAwards, unallocated);
    }
}
