package io.github.carecyber.core.programme;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * A document that a prerequisite or an objective asks for (<em>élément de preuve</em>).
 *
 * <p>For example the security policy, reviewed between 16 July 2022 and the filing of the application. Where several kinds of
 * document would do, one of them is enough.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param anyOf the kinds of document, one of which is enough; at least one
 * @param title what is asked for
 * @param window when the document must date from
 * @param condition when the requirement applies
 */
public record EvidenceRequirement(
        List<EvidenceKind> anyOf, BilingualText title, EvidenceWindow window, EvidenceCondition condition) {

    /**
     * Copies the kinds.
     *
     * @param anyOf the kinds of document, one of which is enough; at least one
     * @param title what is asked for
     * @param window when the document must date from
     * @param condition when the requirement applies
     * @throws IllegalArgumentException if there is no kind
     */
    public EvidenceRequirement {
        anyOf = Elements.copyOf(anyOf, "anyOf");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(condition, "condition");
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("An evidence requirement names no kind of document: one is needed.");
        }
    }
}
