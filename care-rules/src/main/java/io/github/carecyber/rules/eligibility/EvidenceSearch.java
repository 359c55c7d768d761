package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The search for the documents of one prerequisite in one application. */
final class EvidenceSearch {

    private static final BilingualText AFTER_FILING = BilingualText.of(
            "la pièce est datée d’un jour postérieur au dépôt du dossier dont elle fait partie",
            "the document is dated after the filing of the file that it is part of");

    private final Situation situation;
    private final Applicant applicant;
    private final Prerequisite prerequisite;
    private final @Nullable String assumedBy;
    private final ReadyParameter<LocalDate> phase;
    private final Trace trace;
    private final List<Evidence> documents;

    /** Kept only for a message. */
    private final Set<String> accepted;

    private final List<BilingualText> failures;

    EvidenceSearch(
            Situation situation,
            Applicant applicant,
            Prerequisite prerequisite,
            @Nullable String assumedBy,
            ReadyParameter<LocalDate> phase,
            Trace trace) {
        this.situation = situation;
        this.applicant = applicant;
        this.prerequisite = prerequisite;
        this.assumedBy = assumedBy;
        this.phase = phase;
        this.trace = trace;
        this.documents = situation.application().evidence();
        this.accepted = trace.isWorded() ? new TreeSet<>() : Set.of();
        this.failures = trace.isWorded() ? new ArrayList<>() : List.of();
    }

    /** Decides one requirement for every legal entity. */
    Status decide(EvidenceRequirement requirement) {
        if (!concerns(requirement)) {
            return Status.NOT_APPLICABLE;
        }
        EvidencePeriod period = EvidencePeriod.of(requirement.window(), new ApplicationDays(phase, situation, trace));
        if (trace.isOn()) {
            trace.parameter(new Parameter(
                    requirement.title(),
                    new Argument.Wording(period.inWords()),
                    assumedBy == null ? prerequisite.reference() : null,
                    assumedBy,
                    null));
        }
        List<LegalEntity> entities = applicant.legalEntities();
        if (entities.isEmpty()) {
            return trace.unknown(Paths.NO_MEMBERS);
        }
        Status status = Status.NOT_APPLICABLE;
        for (int index = 0; index < entities.size(); index++) {
            LegalEntityFinessNumber number = entities.get(index).finess();
            if (number == null) {
                if (trace.isOn()) {
                    trace.gap(new Gap.MissingFact(
                            Paths.legalEntity(applicant, index).key("finess")));
                }
                status = status.and(Status.UNKNOWN);
            } else {
                status = status.and(decide(requirement, period, number));
            }
        }
        return status;
    }

    /** The legal entities for which no document does, in the order of their numbers. */
    List<LegalEntityFinessNumber> lacking(EvidenceRequirement requirement) {
        EvidencePeriod period = EvidencePeriod.of(requirement.window(), new ApplicationDays(phase, situation, trace));
        Set<LegalEntityFinessNumber> lacking = new TreeSet<>();
        for (LegalEntity entity : applicant.legalEntities()) {
            LegalEntityFinessNumber number = entity.finess();
            if (number != null && decide(requirement, period, number) != Status.MET) {
                lacking.add(number);
            }
        }
        return List.copyOf(lacking);
    }

    /** Whether a requirement is one of this applicant's application. */
    boolean concerns(EvidenceRequirement requirement) {
        return switch (requirement.condition()) {
            case ALWAYS -> true;
            case HOSPITAL_GROUP -> applicant instanceof HospitalGroup;
            // Trajectories, absences and backup directories are declared later, when objectives are.
            case TRAJECTORY, DEDICATED_DIRECTORY, JUSTIFIED_ABSENCE -> false;
        };
    }

    private Status decide(EvidenceRequirement requirement, EvidencePeriod period, LegalEntityFinessNumber number) {
        Status found = null;
        boolean ofUnknownKind = false;
        boolean ofTheKind = false;
        for (int document = 0; document < documents.size(); document++) {
            Status one = decide(requirement, period, number, documents.get(document), document);
            if (one != null) {
                boolean unknownKind = documents.get(document).kind() == null;
                ofUnknownKind |= unknownKind;
                ofTheKind |= !unknownKind;
                found = found == null ? one : found.or(one);
            }
        }
        if (found == null || (ofUnknownKind && !ofTheKind)) {
            if (trace.isOn()) {
                trace.gap(new Gap.MissingEvidence(Paths.EVIDENCE, requirement.title(), requirement.anyOf(), number));
            }
            return Status.UNKNOWN;
        }
        if (found == Status.NOT_MET && trace.isWorded()) {
            failures.add(failure(requirement, period, number));
        }
        return found;
    }

    /** Whether one document does, null if it is about something else. */
    private @Nullable Status decide(
            EvidenceRequirement requirement,
            EvidencePeriod period,
            LegalEntityFinessNumber number,
            Evidence document,
            int index) {
        EvidenceKind kind = document.kind();
        if (kind == null) {
            return missing(index, "kind");
        }
        if (!requirement.anyOf().contains(kind)) {
            return null;
        }
        if (document.covers().isEmpty() && applicant instanceof HospitalGroup) {
            return missing(index, "covers");
        }
        if (!document.covers().isEmpty() && !document.covers().contains(number)) {
            return null;
        }
        LocalDate dated = document.dated();
        if (dated == null && !period.isUnbounded()) {
            return missing(index, "dated");
        }
        if (dated != null && trace.isOn()) {
            trace.fact(Paths.evidence(index).key("dated"), new Argument.Day(dated));
        }
        Status inside = dated == null ? Status.MET : period.contains(dated);
        LocalDate filed = situation.filingDay();
        if (inside != Status.NOT_MET && dated != null && filed != null && dated.isAfter(filed)) {
            return notYetWritten(index);
        }
        if (inside == Status.MET && trace.isWorded()) {
            EvidenceId id = document.id();
            accepted.add(id == null ? kind.value() : id.value());
        }
        return inside;
    }

    private Status notYetWritten(int document) {
        if (trace.isOn()) {
            trace.gap(new Gap.CannotTell(Paths.evidence(document).key("dated"), AFTER_FILING));
        }
        return Status.UNKNOWN;
    }

    private Status missing(int document, String member) {
        if (trace.isOn()) {
            trace.gap(new Gap.MissingFact(Paths.evidence(document).key(member)));
        }
        return Status.UNKNOWN;
    }

    Argument accepted() {
        return new Argument.Codes(List.copyOf(accepted));
    }

    Argument failures() {
        return new Argument.Wording(failures.isEmpty() ? BilingualText.of("aucune", "none") : Labels.join(failures));
    }

    private BilingualText failure(
            EvidenceRequirement requirement, EvidencePeriod period, LegalEntityFinessNumber number) {
        List<BilingualText> days = documents.stream()
                .filter(document -> requirement.anyOf().contains(document.kind()))
                .filter(document ->
                        document.covers().isEmpty() || document.covers().contains(number))
                .map(Evidence::dated)
                .filter(Objects::nonNull)
                .sorted()
                .map(DayText::of)
                .toList();
        BilingualText window = period.inWords();
        return BilingualText.of(
                requirement.title().french() + ", entité " + number + "\u00a0: " + join(days, BilingualText::french)
                        + " (période exigée\u00a0: " + window.french() + ")",
                requirement.title().english() + ", entity " + number + ": " + join(days, BilingualText::english)
                        + " (period required: " + window.english() + ")");
    }

    private static String join(List<BilingualText> texts, Function<BilingualText, String> language) {
        return texts.stream().map(language).collect(Collectors.joining(", "));
    }
}
