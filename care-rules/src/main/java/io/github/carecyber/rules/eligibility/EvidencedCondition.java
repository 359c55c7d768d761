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
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link Criterion.Evidenced}: every document that the prerequisite asks for, for every legal entity that the
 * application speaks for. A document that is not in the file is missing data and no refusal; one that dates from outside its
 * window is a refusal unless another is inside.
 */
final class EvidencedCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.evidenced",
            BilingualText.of("Prérequis justifié", "Prerequisite evidenced"),
            BilingualText.of(
                    "Le prérequis {prerequisite} est justifié (pièces : {documents}).",
                    "The prerequisite {prerequisite} is shown (documents: {documents})."),
            BilingualText.of(
                    "Le prérequis {prerequisite} n’est pas justifié, des pièces étant datées hors de la période exigée :"
                            + " {failures}.",
                    "The prerequisite {prerequisite} is not shown, as documents date from outside the period required:"
                            + " {failures}."));

    private static final BilingualText PREREQUISITES =
            BilingualText.of("prérequis de l’appel", "prerequisites of the call");

    private static final BilingualText UNDEFINED =
            BilingualText.of("l’appel ne définit pas ce prérequis", "the call does not define this prerequisite");

    private final Criterion.Evidenced criterion;

    EvidencedCondition(int place, Criterion.Evidenced criterion) {
        super(place);
        this.criterion = criterion;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText title(Situation situation) {
        return definition(situation).map(Prerequisite::title).orElseGet(() -> super.title(situation));
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        trace.argument(
                "prerequisite", () -> new Argument.Code(criterion.prerequisite().value()));
        if (Awaited.valueOrGap(PREREQUISITES, situation.call().prerequisites(), trace) == null) {
            return Status.UNKNOWN;
        }
        Prerequisite prerequisite = definition(situation).orElse(null);
        if (prerequisite == null) {
            return trace.unknown(() -> new Gap.CannotTell(Paths.EVIDENCE, UNDEFINED));
        }
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(() -> new Gap.MissingFact(Paths.APPLICANT));
        }
        Search search = new Search(situation, applicant, trace);
        Status status = Status.NOT_APPLICABLE;
        for (EvidenceRequirement requirement : prerequisite.evidence()) {
            status = status.and(search.decide(requirement, prerequisite));
        }
        search.note();
        return status;
    }

    private Optional<Prerequisite> definition(Situation situation) {
        return situation
                .call()
                .prerequisites()
                .value()
                .flatMap(prerequisites -> prerequisites.stream()
                        .filter(prerequisite -> prerequisite.id().equals(criterion.prerequisite()))
                        .findFirst());
    }

    /** The search for the documents of one application. */
    private static final class Search {

        private final Situation situation;
        private final Applicant applicant;
        private final Trace trace;
        private final Set<String> accepted = new TreeSet<>();
        /** Worded only if somebody reads the explanation. */
        private final List<Supplier<BilingualText>> failures = new ArrayList<>();

        Search(Situation situation, Applicant applicant, Trace trace) {
            this.situation = situation;
            this.applicant = applicant;
            this.trace = trace;
        }

        Status decide(EvidenceRequirement requirement, Prerequisite prerequisite) {
            boolean concerned = switch (requirement.condition()) {
                case ALWAYS -> true;
                case HOSPITAL_GROUP -> applicant instanceof HospitalGroup;
                // Trajectories, absences and backup directories are declared later, when objectives are.
                case TRAJECTORY, DEDICATED_DIRECTORY, JUSTIFIED_ABSENCE -> false;
            };
            if (!concerned) {
                return Status.NOT_APPLICABLE;
            }
            EvidencePeriod period = EvidencePeriod.of(requirement.window(), situation, trace);
            trace.parameter(
                    requirement.title(),
                    Published.of(period, prerequisite.reference()),
                    bounds -> new Argument.Wording(bounds.worded()));
            List<LegalEntity> entities = applicant.legalEntities();
            if (entities.isEmpty()) {
                return trace.unknown(() -> new Gap.MissingFact(Paths.members()));
            }
            Status status = Status.NOT_APPLICABLE;
            for (int index = 0; index < entities.size(); index++) {
                LegalEntityFinessNumber number = entities.get(index).finess();
                if (number == null) {
                    DataPath place = Paths.legalEntity(applicant, index).key("finess");
                    trace.gap(() -> new Gap.MissingFact(place));
                    status = status.and(Status.UNKNOWN);
                } else {
                    status = status.and(decide(requirement, period, number));
                }
            }
            return status;
        }

        private Status decide(EvidenceRequirement requirement, EvidencePeriod period, LegalEntityFinessNumber number) {
            Status found = null;
            List<LocalDate> outside = new ArrayList<>();
            List<Evidence> documents = situation.application().evidence();
            for (int document = 0; document < documents.size(); document++) {
                Status one = decide(requirement, period, number, documents.get(document), document, outside);
                if (one != null) {
                    found = found == null ? one : found.or(one);
                }
            }
            if (found == null) {
                return trace.unknown(() ->
                        new Gap.MissingEvidence(Paths.EVIDENCE, requirement.title(), requirement.anyOf(), number));
            }
            if (found == Status.NOT_MET) {
                failures.add(() -> failure(requirement, period, number, outside));
            }
            return found;
        }

        /** Whether one document does, null if it is about something else. */
        private @Nullable Status decide(
                EvidenceRequirement requirement,
                EvidencePeriod period,
                LegalEntityFinessNumber number,
                Evidence document,
                int index,
                List<LocalDate> outside) {
            if (document.kind() == null) {
                return trace.unknown(
                        () -> new Gap.MissingFact(Paths.evidence(index).key("kind")));
            }
            if (!requirement.anyOf().contains(document.kind())) {
                return null;
            }
            if (document.covers().isEmpty() && applicant instanceof HospitalGroup) {
                return trace.unknown(
                        () -> new Gap.MissingFact(Paths.evidence(index).key("covers")));
            }
            if (!document.covers().isEmpty() && !document.covers().contains(number)) {
                return null;
            }
            LocalDate dated = document.dated();
            if (dated != null) {
                trace.fact(() -> Paths.evidence(index).key("dated"), () -> new Argument.Day(dated));
            } else if (!period.isUnbounded()) {
                return trace.unknown(
                        () -> new Gap.MissingFact(Paths.evidence(index).key("dated")));
            }
            Status inside = dated == null ? Status.MET : period.contains(dated);
            if (inside == Status.MET) {
                accepted.add(
                        document.id() == null
                                ? document.kind().value()
                                : document.id().value());
            } else if (inside == Status.NOT_MET && dated != null) {
                outside.add(dated);
            }
            return inside;
        }

        void note() {
            trace.argument("documents", () -> new Argument.Codes(List.copyOf(accepted)));
            trace.argument("failures", () -> new Argument.Wording(worded(failures)));
        }

        private static BilingualText worded(List<Supplier<BilingualText>> failures) {
            List<BilingualText> texts = failures.stream().map(Supplier::get).toList();
            return texts.isEmpty()
                    ? BilingualText.of("aucune", "none")
                    : BilingualText.of(
                            join(texts, BilingualText::french, " ; "), join(texts, BilingualText::english, "; "));
        }

        private static BilingualText failure(
                EvidenceRequirement requirement,
                EvidencePeriod period,
                LegalEntityFinessNumber number,
                List<LocalDate> outside) {
            List<BilingualText> days =
                    outside.stream().sorted().map(DayText::of).toList();
            BilingualText window = period.worded();
            return BilingualText.of(
                    requirement.title().french() + ", entité " + number + " : "
                            + join(days, BilingualText::french, ", ") + " au lieu de : " + window.french(),
                    requirement.title().english() + ", entity " + number + ": "
                            + join(days, BilingualText::english, ", ") + " instead of: " + window.english());
        }

        private static String join(
                List<BilingualText> texts, Function<BilingualText, String> language, String separator) {
            return texts.stream().map(language).collect(Collectors.joining(separator));
        }
    }
}
