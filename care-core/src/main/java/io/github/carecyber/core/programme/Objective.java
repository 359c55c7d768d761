package io.github.carecyber.core.programme;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * What an applicant must reach to be paid (<em>objectif</em>).
 *
 * <p>For example D2.O4, a technical backup and restore test in the operational phase.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier
 * @param title what is asked for
 * @param evidence the documents that show it, all of them wanted; at least one
 * @param targets the figures that must be reached; may be empty
 * @param reference the text that asks for it
 */
public record Objective(
        ObjectiveId id,
        BilingualText title,
        List<EvidenceRequirement> evidence,
        List<Target> targets,
        LegalReference reference) {

    /**
     * Copies evidence and targets.
     *
     * @param id its identifier
     * @param title what is asked for
     * @param evidence the documents that show it, all of them wanted; at least one
     * @param targets the figures that must be reached; may be empty
     * @param reference the text that asks for it
     * @throws IllegalArgumentException if there is no evidence
     */
    public Objective {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reference, "reference");
        evidence = List.copyOf(evidence);
        targets = List.copyOf(targets);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("Objective " + id + " names no evidence: at least one is needed.");
        }
    }
}
