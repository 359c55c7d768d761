package io.github.carecyber.core.application;

import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that shows something (<em>pièce justificative</em>, <em>preuve</em>).
 *
 * <p>For example the security policy of a hospital, reviewed on 3 March 2025. A document of a GHT says which of its members it
 * speaks for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier, null if not stated
 * @param kind what kind of document it is, null if not stated
 * @param dated the day it was validated, or last reviewed or updated, null if not stated
 * @param covers the legal entities it speaks for; empty if not stated, which for an applicant that is one legal entity means
 *     that entity
 */
public record Evidence(
        @NotNull @Nullable EvidenceId id,
        @NotNull @Nullable EvidenceKind kind,
        @NotNull @Nullable LocalDate dated,
        List<LegalEntityFinessNumber> covers) {

    /**
     * Copies the entities.
     *
     * @param id its identifier, null if not stated
     * @param kind what kind of document it is, null if not stated
     * @param dated the day it was validated, or last reviewed or updated, null if not stated
     * @param covers the legal entities it speaks for; empty if not stated, which for an applicant that is one legal entity means
     *     that entity
     */
    public Evidence {
        covers = Elements.copyOf(covers, "covers");
    }

    /**
     * Returns a document that speaks for the applicant, if that is one legal entity.
     *
     * @param id its identifier
     * @param kind what kind of document it is
     * @param dated the day it was validated, or last reviewed or updated
     * @return the document
     */
    public static Evidence of(EvidenceId id, EvidenceKind kind, LocalDate dated) {
        return new Evidence(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(kind, "kind"),
                Objects.requireNonNull(dated, "dated"),
                List.of());
    }

    /**
     * Returns a copy that says which legal entities it speaks for.
     *
     * @param newCovers the legal entities
     * @return the copy
     */
    public Evidence withCovers(List<LegalEntityFinessNumber> newCovers) {
        return new Evidence(id, kind, dated, newCovers);
    }
}
