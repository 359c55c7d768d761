package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides {@link Criterion.Open}. */
final class OpenCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.open",
            BilingualText.of("Candidat ouvert au registre", "Applicant open in the register"),
            BilingualText.of(
                    "Aucune entité candidate n’était fermée au jour du dépôt.",
                    "No entity that applies was closed on the day of filing."),
            BilingualText.of(
                    "Entités fermées au jour du dépôt : {closed}.", "Entities closed on the day of filing: {closed}."));

    OpenCondition(int place) {
        super(place);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(() -> new Gap.MissingFact(Paths.APPLICANT));
        }
        List<LegalEntity> entities = applicant.legalEntities();
        if (entities.isEmpty()) {
            return trace.unknown(() -> new Gap.MissingFact(Paths.members()));
        }
        Status status = Status.NOT_APPLICABLE;
        List<String> closed = new ArrayList<>();
        for (int index = 0; index < entities.size(); index++) {
            LegalEntity entity = entities.get(index);
            Status open = Opening.on(situation.filingDay(), entity.state(), entity.closed());
            status = status.and(open);
            if (open == Status.UNKNOWN) {
                trace.gap(() -> new Gap.MissingFact(Paths.FILED));
            } else if (open == Status.NOT_MET) {
                DataPath place = Paths.legalEntity(applicant, index);
                closed.add(
                        entity.finess() == null
                                ? place.toString()
                                : entity.finess().value());
                note(entity, place, trace);
            }
        }
        trace.argument("closed", () -> new Argument.Codes(closed));
        return status;
    }

    private static void note(LegalEntity entity, DataPath place, Trace trace) {
        LocalDate day = entity.closed();
        if (day != null) {
            trace.fact(() -> place.key("closed"), () -> new Argument.Day(day));
        }
    }
}
