package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link Criterion.Evidenced}: every document that the prerequisite asks for, for every legal entity that the
 * application speaks for. A document that is not in the file is missing data and no refusal; one that dates from outside its
 * window is a refusal unless another is inside.
 */
final class EvidencedCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.evidenced",
            BilingualText.of("Prérequis justifié", "Prerequisite evidenced"),
            BilingualText.of(
                    "Le prérequis {prerequisite} est justifié (pièces\u00a0: {documents}).",
                    "The prerequisite {prerequisite} is shown (documents: {documents})."),
            BilingualText.of(
                    "Le prérequis {prerequisite} n’est pas justifié, des pièces étant datées hors de la période exigée\u00a0:"
                            + " {failures}.",
                    "The prerequisite {prerequisite} is not shown, as documents date from outside the period required:"
                            + " {failures}."));

    private static final BilingualText PREREQUISITES =
            BilingualText.of("prérequis de l’appel", "prerequisites of the call");

    private static final BilingualText UNDEFINED =
            BilingualText.of("l’appel ne définit pas ce prérequis", "the call does not define this prerequisite");

    private final Argument id;
    private final ReadyParameter<Prerequisite> prerequisite;
    private final ReadyParameter<LocalDate> phase;

    /** Who assumed the prerequisites, null if a text defines them. */
    private final @Nullable String assumedBy;

    private final BilingualText title;

    EvidencedCondition(Place place, Criterion.Evidenced criterion, FundingCall call) {
        super(place, List.of());
        this.id = new Argument.Code(criterion.prerequisite().value());
        this.assumedBy = call.prerequisites() instanceof Published.Assumed<?> assumed ? assumed.author() : null;
        this.phase = ApplicationDays.operationalPhase(call);
        this.prerequisite = definition(criterion.prerequisite(), call.prerequisites());
        Prerequisite known = prerequisite.read(Trace.OFF);
        this.title = known == null ? WORDING.rule().title() : known.title();
    }

    private static ReadyParameter<Prerequisite> definition(
            PrerequisiteId wanted, Published<List<Prerequisite>> prerequisites) {
        if (prerequisites instanceof Published.Awaited<?> awaited) {
            return ReadyParameter.missing(new Gap.NotPublished(PREREQUISITES, awaited.text()));
        }
        for (Prerequisite prerequisite : prerequisites.value().orElse(List.of())) {
            if (prerequisite.id().equals(wanted)) {
                return ReadyParameter.known(prerequisite);
            }
        }
        return ReadyParameter.missing(new Gap.CannotTell(Paths.EVIDENCE, UNDEFINED));
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText title() {
        return title;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        trace.argument("prerequisite", id);
        Prerequisite wanted = prerequisite.read(trace);
        if (wanted == null) {
            return Status.UNKNOWN;
        }
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        EvidenceSearch search = new EvidenceSearch(situation, applicant, wanted, assumedBy, phase, trace);
        Status status = Status.NOT_APPLICABLE;
        List<EvidenceRequirement> requirements = wanted.evidence();
        for (int index = 0; index < requirements.size(); index++) {
            status = status.and(search.decide(requirements.get(index)));
        }
        if (trace.isWorded()) {
            trace.argument("documents", search.accepted());
            trace.argument("failures", search.failures());
        }
        return status;
    }
}
