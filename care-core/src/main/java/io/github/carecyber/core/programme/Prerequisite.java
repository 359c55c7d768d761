package io.github.carecyber.core.programme;

import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * What an applicant must have in place before it applies (<em>prérequis</em>), for each establishment that it speaks for.
 *
 * <p>For example D2.P1, an information-security policy (PSSI) reviewed in the last three years.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier
 * @param title what is asked for
 * @param evidence the documents that show it, all of them wanted; at least one
 * @param reference the text that asks for it
 */
public record Prerequisite(
        PrerequisiteId id, BilingualText title, List<EvidenceRequirement> evidence, LegalReference reference) {

    /**
     * Copies the evidence.
     *
     * @param id its identifier
     * @param title what is asked for
     * @param evidence the documents that show it, all of them wanted; at least one
     * @param reference the text that asks for it
     * @throws IllegalArgumentException if there is no evidence
     */
    public Prerequisite {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reference, "reference");
        evidence = Elements.copyOf(evidence, "evidence");
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("Prerequisite " + id + " names no evidence: at least one is needed.");
        }
    }
}
