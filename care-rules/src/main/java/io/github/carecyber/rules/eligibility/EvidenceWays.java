package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.SupplyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents to supply for a prerequisite, each for all legal entities that lack it. */
final class EvidenceWays {

    private final Situation situation;
    private final Applicant applicant;
    private final Prerequisite prerequisite;
    private final ReadyParameter<LocalDate> phase;

    private EvidenceWays(Situation situation, Applicant applicant, Prerequisite prerequisite) {
        this.situation = situation;
        this.applicant = applicant;
        this.prerequisite = prerequisite;
        this.phase = EvidencePeriod.operationalPhase(situation.call());
    }

    /** The documents, empty if none would do. */
    static Optional<List<FactChange>> of(Criterion.Evidenced criterion, Situation situation) {
        Applicant applicant = situation.application().applicant();
        Prerequisite wanted = definition(criterion, situation);
        if (applicant == null || wanted == null || !isNumbered(applicant)) {
            return Optional.empty();
        }
        return new EvidenceWays(situation, applicant, wanted).documents();
    }

    static @Nullable Prerequisite definition(Criterion.Evidenced criterion, Situation situation) {
        Published<List<Prerequisite>> defined = situation.call().prerequisites();
        return defined.value().orElse(List.of()).stream()
                .filter(prerequisite -> prerequisite.id().equals(criterion.prerequisite()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNumbered(Applicant applicant) {
        List<LegalEntity> entities = applicant.legalEntities();
        return !entities.isEmpty() && entities.stream().noneMatch(entity -> entity.finess() == null);
    }

    private Optional<List<FactChange>> documents() {
        EvidenceSearch search = new EvidenceSearch(situation, applicant, prerequisite, null, phase, Trace.OFF);
        List<FactChange> documents = new ArrayList<>();
        for (EvidenceRequirement requirement : prerequisite.evidence()) {
            List<LegalEntityFinessNumber> lacking =
                    search.concerns(requirement) ? search.lacking(requirement) : List.of();
            if (!lacking.isEmpty()) {
                SupplyDocument document = document(requirement, lacking);
                if (!isInTime(document)) {
                    return Optional.empty();
                }
                documents.add(document);
            }
        }
        return Optional.of(documents);
    }

    private SupplyDocument document(EvidenceRequirement requirement, List<LegalEntityFinessNumber> lacking) {
        return new SupplyDocument(
                requirement,
                applicant instanceof HospitalGroup ? lacking : List.of(),
                situation.call().calendar().zone(),
                phase.read(Trace.OFF));
    }

    /** Whether there is a day that the document may date from: a period can be empty, or not known. */
    private boolean isInTime(SupplyDocument document) {
        EvidencePeriod period = EvidencePeriod.of(document.requirement().window(), phase, situation, Trace.OFF);
        List<Evidence> evidence = document.applyTo(situation.application()).evidence();
        LocalDate dated = evidence.get(evidence.size() - 1).dated();
        return dated == null ? period.isUnbounded() : period.contains(dated) == Status.MET;
    }
}
