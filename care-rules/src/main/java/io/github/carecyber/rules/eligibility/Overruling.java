package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.report.Status;
import java.util.Objects;

/**
 * A decision of the authority beside what the rules answer (<em>dérogation individuelle</em>).
 *
 * <p>For example "the rules say not met; the regional agency decided met, because its platform was down".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param decision the decision
 * @param assessed what the rules answer
 */
public record Overruling(AuthorityDecision decision, Status assessed) {

    /**
     * Checks that both are there.
     *
     * @param decision the decision
     * @param assessed what the rules answer
     */
    public Overruling {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(assessed, "assessed");
    }
}
