package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.report.Report;
import java.util.Objects;

/**
 * The declaration of a GHT made from those of its members (<em>consolidation des déclarations</em>), with what does not go together.
 *
 * <p>For example three members of which two say that an objective is reached and one that it is not: the GHT's objective is not reached,
 * and {@code attainment.roll-up.modes-differ} names both. Places in the report count in the list of the members' declarations.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param declaration the declaration of the GHT, to be assessed like any other
 * @param report what does not go together, and what the declaration was made from
 */
public record RollUp(Declaration declaration, Report report) {

    /**
     * Checks that both are there.
     *
     * @param declaration the declaration of the GHT
     * @param report what does not go together, and what the declaration was made from
     */
    public RollUp {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(report, "report");
    }
}
