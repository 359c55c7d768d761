package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import java.util.List;

/** Walks over the facilities of an applicant that are open, with their places in the application. */
final class OpenFacilities {

    private OpenFacilities() {}

    /** What to do with an open facility. */
    interface Visitor {

        /** Visits a facility. */
        void visit(Facility facility, PlaceOf place);
    }

    /** The place of a facility, made only if somebody asks. */
    interface PlaceOf {

        /** Returns the place. */
        DataPath path();
    }

    /**
     * Visits the facilities that were open on the day of filing; returns whether all of them are known, and notes the gaps
     * otherwise. A facility of which the register says nothing else is open.
     */
    static boolean visit(Situation situation, Trace trace, Visitor visitor) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            trace.gap(() -> new Gap.MissingFact(Paths.APPLICANT));
            return false;
        }
        List<LegalEntity> entities = applicant.legalEntities();
        boolean complete = !entities.isEmpty();
        if (entities.isEmpty()) {
            trace.gap(() -> new Gap.MissingFact(Paths.members()));
        }
        for (int index = 0; index < entities.size(); index++) {
            int entity = index;
            List<Facility> facilities = entities.get(entity).facilities();
            if (facilities.isEmpty()) {
                complete = false;
                trace.gap(() ->
                        new Gap.MissingFact(Paths.legalEntity(applicant, entity).key("facilities")));
            }
            for (int number = 0; number < facilities.size(); number++) {
                int facility = number;
                Facility each = facilities.get(facility);
                Status open = Opening.on(situation.filingDay(), each.state(), each.closed());
                if (open == Status.MET) {
                    visitor.visit(each, () -> Paths.facility(applicant, entity, facility));
                } else if (open == Status.UNKNOWN) {
                    complete = false;
                    trace.gap(() -> new Gap.MissingFact(Paths.FILED));
                }
            }
        }
        return complete;
    }
}
