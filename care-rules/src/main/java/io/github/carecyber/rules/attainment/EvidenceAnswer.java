package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.util.List;
import java.util.Objects;

/**
 * What was found of the documents that a text asks for (<em>réponse à une demande de preuve</em>).
 *
 * <p>For example the restore log, to date from 16 July 2025 to 20 March 2026 by the annex of the <em>arrêté</em> of 3 July 2025: one
 * of 12 January 2026 is accepted and speaks for two members of the GHT; for the third there is none, so the answer is unknown and
 * a gap names it. If there is only one that is too old, the answer is that it is not met.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param requirement what is asked for, with the text that asks for it or who assumes that one does
 * @param period the days between which the document must date
 * @param status whether it is there for every entity concerned; not applicable if it is not asked of this declaration
 * @param documents the documents of the kinds asked for, in the order of the declaration, with what became of each
 * @param lacking the legal entities concerned for which no document was accepted, in the order of their numbers
 * @param lackingSites the sites concerned for which none was, in the order of their numbers; empty unless sites were told apart
 * @param gaps what stands in the way of an answer, none if it is known
 */
public record EvidenceAnswer(
        Published<EvidenceRequirement> requirement,
        EvidencePeriod period,
        Status status,
        List<DocumentAnswer> documents,
        List<LegalEntityFinessNumber> lacking,
        List<FacilityFinessNumber> lackingSites,
        List<Gap> gaps) {

    /**
     * Copies the lists.
     *
     * @param requirement what is asked for, with the text that asks for it or who assumes that one does
     * @param period the days between which the document must date
     * @param status whether it is there for every entity concerned
     * @param documents the documents of the kinds asked for, in the order of the declaration, with what became of each
     * @param lacking the legal entities concerned for which no document was accepted, in the order of their numbers
     * @param lackingSites the sites concerned for which none was, in the order of their numbers
     * @param gaps what stands in the way of an answer, none if it is known
     * @throws IllegalArgumentException if nobody says what is asked for, or there are gaps beside a known answer or none beside an
     *     unknown one
     */
    public EvidenceAnswer {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(status, "status");
        documents = Elements.copyOf(documents, "documents");
        lacking = Elements.copyOf(lacking, "lacking");
        lackingSites = Elements.copyOf(lackingSites, "lackingSites");
        gaps = Elements.copyOf(gaps, "gaps");
        if (Objects.requireNonNull(requirement, "requirement").value().isEmpty()) {
            throw new IllegalArgumentException(
                    "No document answers a requirement that is not published: an awaited requirement is a gap.");
        }
        OpenAnswer.requireGaps(status, gaps);
    }

    /**
     * Returns what is asked for.
     *
     * @return the requirement, be it published or assumed
     */
    public EvidenceRequirement asked() {
        return requirement.value().orElseThrow();
    }

    /**
     * Returns the documents with one outcome.
     *
     * @param outcome the outcome
     * @return the documents, in the order of the declaration
     */
    public List<DocumentAnswer> documents(DocumentOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return documents.stream()
                .filter(document -> document.outcome() == outcome)
                .toList();
    }
}
