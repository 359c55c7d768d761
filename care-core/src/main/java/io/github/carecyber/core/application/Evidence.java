package io.github.carecyber.core.application;

import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
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
 * @param validUntil the last day on which it is valid, null if it states no end
 * @param covers the legal entities it speaks for; empty if not stated, which for an applicant that is one legal entity means that entity
 * @param sites the sites it speaks for; empty if not stated, which means all of the legal entities it speaks for
 */
public record Evidence(
        @NotNull @Nullable EvidenceId id,
        @NotNull @Nullable EvidenceKind kind,
        @NotNull @Nullable LocalDate dated,
        @Nullable LocalDate validUntil,
        List<LegalEntityFinessNumber> covers,
        List<FacilityFinessNumber> sites) {

    private static final Evidence EMPTY = new Evidence(null, null, null, null, List.of(), List.of());

    /**
     * Copies the collections.
     *
     * @param id its identifier, null if not stated
     * @param kind what kind of document it is, null if not stated
     * @param dated the day it was validated, or last reviewed or updated, null if not stated
     * @param validUntil the last day on which it is valid, null if it states no end
     * @param covers the legal entities it speaks for; empty if not stated, which for an applicant that is one legal entity means that entity
     * @param sites the sites it speaks for; empty if not stated, which means all of the legal entities it speaks for
     */
    public Evidence {
        covers = Elements.copyOf(covers, "covers");
        sites = Elements.copyOf(sites, "sites");
    }

    /**
     * Returns a document of which nothing is stated.
     *
     * @return the document
     */
    public static Evidence empty() {
        return EMPTY;
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
        return EMPTY.withId(Objects.requireNonNull(id, "id"))
                .withKind(Objects.requireNonNull(kind, "kind"))
                .withDated(Objects.requireNonNull(dated, "dated"));
    }

    /**
     * Returns a copy with another identifier.
     *
     * @param newId its identifier, null for not stated
     * @return the copy
     */
    public Evidence withId(@Nullable EvidenceId newId) {
        Draft draft = new Draft(this);
        draft.id = newId;
        return draft.finish();
    }

    /**
     * Returns a copy with another kind.
     *
     * @param newKind what kind of document it is, null for not stated
     * @return the copy
     */
    public Evidence withKind(@Nullable EvidenceKind newKind) {
        Draft draft = new Draft(this);
        draft.kind = newKind;
        return draft.finish();
    }

    /**
     * Returns a copy with another date.
     *
     * @param newDated the day it was validated, or last reviewed or updated, null for not stated
     * @return the copy
     */
    public Evidence withDated(@Nullable LocalDate newDated) {
        Draft draft = new Draft(this);
        draft.dated = newDated;
        return draft.finish();
    }

    /**
     * Returns a copy with another end of its validity.
     *
     * @param newValidUntil the last day on which it is valid, null if it states no end, null for not stated
     * @return the copy
     */
    public Evidence withValidUntil(@Nullable LocalDate newValidUntil) {
        Draft draft = new Draft(this);
        draft.validUntil = newValidUntil;
        return draft.finish();
    }

    /**
     * Returns a copy with other legal entities.
     *
     * @param newCovers the legal entities it speaks for; empty if not stated, which for an applicant that is one legal entity means that entity
     * @return the copy
     */
    public Evidence withCovers(List<LegalEntityFinessNumber> newCovers) {
        Draft draft = new Draft(this);
        draft.covers = Objects.requireNonNull(newCovers, "covers");
        return draft.finish();
    }

    /**
     * Returns a copy with other sites.
     *
     * @param newSites the sites it speaks for; empty if not stated, which means all of the legal entities it speaks for
     * @return the copy
     */
    public Evidence withSites(List<FacilityFinessNumber> newSites) {
        Draft draft = new Draft(this);
        draft.sites = Objects.requireNonNull(newSites, "sites");
        return draft.finish();
    }

    /** The components on the way from one document to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable EvidenceId id;
        private @Nullable EvidenceKind kind;
        private @Nullable LocalDate dated;
        private @Nullable LocalDate validUntil;
        private List<LegalEntityFinessNumber> covers;
        private List<FacilityFinessNumber> sites;

        private Draft(Evidence document) {
            id = document.id;
            kind = document.kind;
            dated = document.dated;
            validUntil = document.validUntil;
            covers = document.covers;
            sites = document.sites;
        }

        private Evidence finish() {
            return new Evidence(id, kind, dated, validUntil, covers, sites);
        }
    }
}
