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
import java.time.LocalDate;
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

    private static final BilingualText INACTIVE = BilingualText.of("fermé au registre", "closed in the register");

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
        Status status = Status.NOT_APPLICABLE;
        for (int index = 0; index < entities.size(); index++) {
            LegalEntity entity = entities.get(index);
            Status open = Opening.on(situation.filingDay(), entity.state(), entity.closed());
            status = status.and(open);
            if (open == Status.UNKNOWN) {
                trace.gap(Paths.NO_FILING);
            } else if (open == Status.NOT_MET && trace.isOn()) {
                note(entity, Paths.legalEntity(applicant, index), trace);
            }
        }
        if (trace.isWorded()) {
            trace.argument("closed", new Argument.Codes(closed(applicant, situation)));
        }
        return status;
    }

    private static void note(LegalEntity entity, DataPath place, Trace trace) {
        LocalDate day = entity.closed();
        if (day == null) {
            trace.fact(place.key("state"), new Argument.Wording(INACTIVE));
        } else {
            trace.fact(place.key("closed"), new Argument.Day(day));
        }
    }

    /** The entities that were closed, by their numbers or, without one, their places. */
    private static List<String> closed(Applicant applicant, Situation situation) {
        List<String> closed = new ArrayList<>();
        List<LegalEntity> entities = applicant.legalEntities();
        for (int index = 0; index < entities.size(); index++) {
            LegalEntity entity = entities.get(index);
            if (Opening.on(situation.filingDay(), entity.state(), entity.closed()) == Status.NOT_MET) {
                LegalEntityFinessNumber number = entity.finess();
                closed.add(number == null ? Paths.legalEntity(applicant, index).toString() : number.value());
            }
        }
        return closed;
    }
}
