package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.StateCoverage;
import io.github.carecyber.rules.remedy.SupplyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to supply or to state of the documents for a prerequisite, each for all legal entities that lack it. */
final class EvidenceWays {

    private final Situation situation;
    private final Applicant applicant;
    private final Prerequisite prerequisite;
    private final ReadyParameter<LocalDate> phase;

    private EvidenceWays(Situation situation, Applicant applicant, Prerequisite prerequisite) {
        this.situation = situation;
        this.applicant = applicant;
        this.prerequisite = prerequisite;
        this.phase = ApplicationDays.operationalPhase(situation.call());
    }

    /** The changes, empty if none would do. */
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
                FactChange document = coverage(requirement, lacking);
                if (document == null) {
                    document = document(requirement, lacking);
                }
                if (document == null) {
                    return Optional.empty();
                }
                documents.add(document);
            }
        }
        return Optional.of(documents);
    }

    /** The first by identifier of the documents that would do if they covered the entities, which the file does not say of them. */
    private @Nullable StateCoverage coverage(EvidenceRequirement requirement, List<LegalEntityFinessNumber> lacking) {
        StateCoverage first = null;
        for (Evidence document : applicant instanceof HospitalGroup ? silent(requirement) : List.<Evidence>of()) {
            EvidenceId id = document.id();
            if (id != null && (first == null || id.compareTo(first.document()) < 0)) {
                StateCoverage coverage = new StateCoverage(id, lacking);
                first = isEnough(coverage, requirement) ? coverage : first;
            }
        }
        return first;
    }

    /** The documents of which the file does not say what they cover, and which have an identifier of their own. */
    private List<Evidence> silent(EvidenceRequirement requirement) {
        List<Evidence> documents = situation.application().evidence();
        return documents.stream()
                .filter(document -> document.covers().isEmpty())
                .filter(document -> requirement.anyOf().stream().anyMatch(kind -> kind.equals(document.kind())))
                .filter(document -> documents.stream()
                                .filter(other -> Objects.equals(document.id(), other.id()))
                                .count()
                        == 1)
                .toList();
    }

    private boolean isEnough(StateCoverage coverage, EvidenceRequirement requirement) {
        Situation stated = situation.about(coverage.applyTo(situation.application()));
        return new EvidenceSearch(stated, applicant, prerequisite, null, phase, Trace.OFF)
                .lacking(requirement)
                .isEmpty();
    }

    /** The document to supply, null if it can date from no day. */
    private @Nullable SupplyDocument document(EvidenceRequirement requirement, List<LegalEntityFinessNumber> lacking) {
        SupplyDocument document = new SupplyDocument(
                requirement,
                applicant instanceof HospitalGroup ? lacking : List.of(),
                situation.call().calendar().zone(),
                phase.read(Trace.OFF));
        return isInTime(document) ? document : null;
    }

    /** Whether there is a day that the document may date from: a period can be empty, or not known. */
    private boolean isInTime(SupplyDocument document) {
        EvidencePeriod period =
                EvidencePeriod.of(document.requirement().window(), new ApplicationDays(phase, situation, Trace.OFF));
        List<Evidence> evidence = document.applyTo(situation.application()).evidence();
        LocalDate dated = evidence.get(evidence.size() - 1).dated();
        return dated == null ? period.isUnbounded() : period.contains(dated) == Status.MET;
    }
}
