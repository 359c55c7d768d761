package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.Opening;
import java.util.ArrayList;
import java.util.List;

/** Decides {@link Criterion.Open}. */
final class OpenCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.open",
            BilingualText.of("Candidat ouvert au registre", "Applicant open in the register"),
            BilingualText.of(
                    "Aucune entité candidate n’était fermée au jour du dépôt.",
                    "No entity that applies was closed on the day of filing."),
            BilingualText.of(
                    "Entités fermées au jour du dépôt\u00a0: {closed}.",
                    "Entities closed on the day of filing: {closed}."));

    OpenCondition(Place place) {
        super(place, List.of());
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        List<LegalEntity> entities = applicant.legalEntities();
        if (entities.isEmpty()) {
            return trace.unknown(Paths.NO_MEMBERS);
        }
        List<String> closed = trace.isWorded() ? new ArrayList<>() : List.of();
        Status status = Status.NOT_APPLICABLE;
        for (int index = 0; index < entities.size(); index++) {
            LegalEntity entity = entities.get(index);
            Status open = Opening.on(situation.filingDay(), entity.state(), entity.closed());
            status = status.and(open);
            if (open == Status.UNKNOWN) {
                trace.gap(Paths.NO_FILING);
            }
            if (trace.isOn()) {
                OpenNotes.note(entity.state(), entity.closed(), Paths.legalEntity(applicant, index), trace);
            }
            if (open == Status.NOT_MET && trace.isWorded()) {
                closed.add(name(entity, Paths.legalEntity(applicant, index)));
            }
        }
        if (trace.isWorded()) {
            trace.argument("closed", new Argument.Codes(closed));
        }
        return status;
    }

    /** The number of an entity or, without one, its place. */
    private static String name(LegalEntity entity, DataPath place) {
        LegalEntityFinessNumber number = entity.finess();
        return number == null ? place.toString() : number.value();
    }
}
