package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.EntityKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides {@link Criterion.KindIn}. */
final class KindCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.applicant-kind",
            BilingualText.of("Catégorie de candidat", "Kind of applicant"),
            BilingualText.of(
                    "Le candidat est de la catégorie «\u00a0{kind}\u00a0», qui est parmi les catégories visées\u00a0: {accepted}.",
                    "The applicant is a {kind}, which is among the kinds concerned: {accepted}."),
            BilingualText.of(
                    "Le candidat est de la catégorie «\u00a0{kind}\u00a0», qui n’est pas parmi les catégories visées\u00a0: {accepted}.",
                    "The applicant is a {kind}, which is not among the kinds concerned: {accepted}."));

    private static final BilingualText PARAMETER =
            BilingualText.of("catégories de candidats visées", "kinds of applicant concerned");

    private static final BilingualText UNCLEAR = BilingualText.of(
            "le statut juridique et les déclarations des sites au registre ne permettent pas de déterminer la catégorie du"
                    + " candidat",
            "the legal status and what the sites declare in the register do not tell the kind of applicant");

    private static final Gap NO_STATUS = new Gap.MissingFact(Paths.APPLICANT.key("status"));

    private static final Gap UNCLEAR_STATUS = new Gap.CannotTell(Paths.APPLICANT.key("status"), UNCLEAR);

    private final ReadyParameter<Set<ApplicantKind>> kinds;
    private final @Nullable Set<ApplicantKind> accepted;

    KindCondition(Place place, Criterion.KindIn criterion) {
        super(place, List.of());
        this.kinds = ReadyParameter.of(PARAMETER, criterion.kinds());
        Set<ApplicantKind> some = criterion.kinds().value().orElse(null);
        this.accepted = some == null ? null : EnumSet.copyOf(some);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        kinds.read(trace);
        ApplicantKind kind = kindOf(situation, trace);
        if (accepted == null || kind == null) {
            return Status.UNKNOWN;
        }
        if (trace.isWorded()) {
            trace.argument("kind", new Argument.Wording(Labels.of(kind)));
            trace.argument("accepted", Labels.list(accepted));
        }
        return accepted.contains(kind) ? Status.MET : Status.NOT_MET;
    }

    private static @Nullable ApplicantKind kindOf(Situation situation, Trace trace) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            trace.gap(Paths.NO_APPLICANT);
            return null;
        }
        if (applicant instanceof LegalEntity entity) {
            return kindOf(entity, situation.filingDay(), trace);
        }
        if (trace.isOn()) {
            trace.fact(Paths.APPLICANT, new Argument.Wording(Labels.of(ApplicantKind.HOSPITAL_GROUP)));
        }
        return ApplicantKind.HOSPITAL_GROUP;
    }

    private static @Nullable ApplicantKind kindOf(LegalEntity entity, @Nullable LocalDate day, Trace trace) {
        ApplicantKind kind = EntityKind.on(day, entity);
        if (trace.isOn()) {
            KindNotes.note(entity, Paths.APPLICANT, day, trace);
            if (kind == null && entity.status() == null) {
                trace.gap(NO_STATUS);
            } else if (kind == null) {
                trace.gap(EntityKind.needsDay(day, entity) ? Paths.NO_FILING : UNCLEAR_STATUS);
            }
        }
        return kind;
    }
}
