package io.github.carecyber.rules.budget;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.programme.ProgrammeFunding;
import java.util.List;

/**
 * What calls commit, and the money that it is set against (<em>engagements à imputer</em>).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param commitments what calls commit
 * @param funding the money, none if it is that of the programme at hand
 */
public record BudgetRequest(List<Commitment> commitments, List<ProgrammeFunding> funding) {

    /**
     * Copies the lists.
     *
     * @param commitments what calls commit
     * @param funding the money, none if it is that of the programme at hand
     */
    public BudgetRequest {
        commitments = Elements.copyOf(commitments, "commitments");
        funding = Elements.copyOf(funding, "funding");
    }
}
