package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import org.jspecify.annotations.Nullable;

/**
 * What one member of a GHT says of one objective, or the GHT itself.
 *
 * @param member the member, null for the GHT itself
 * @param said what is said
 * @param path where
 */
record MemberSaying(@Nullable LegalEntityFinessNumber member, ObjectiveDeclaration said, DataPath path) {

    /** Names who says it to the reader. */
    String speaker() {
        return member == null ? "GHT" : member.value();
    }

    /** Whether it says that the objective is reached. */
    boolean isReached() {
        ProofMode mode = said.mode();
        return mode == ProofMode.DONE || mode == ProofMode.TRAJECTORY || mode == ProofMode.JUSTIFIED_ABSENCE;
    }
}
