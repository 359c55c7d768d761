package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import java.util.Objects;

/**
 * A document of the declaration with what became of it (<em>pièce examinée</em>).
 *
 * <p>For example the feedback report of an exercise of 3 March 2025, too old for an operational phase that began on 16 July 2025.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param position its position among the documents of the objective, from zero
 * @param document the document
 * @param outcome what became of it
 */
public record DocumentAnswer(int position, Evidence document, DocumentOutcome outcome) {

    /**
     * Checks the parts.
     *
     * @param position its position among the documents of the objective, from zero
     * @param document the document
     * @param outcome what became of it
     * @throws IllegalArgumentException if the position is negative
     */
    public DocumentAnswer {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(outcome, "outcome");
        if (position < 0) {
            throw new IllegalArgumentException(
                    "Position " + position + " of a document is negative: positions count from zero.");
        }
    }
}
