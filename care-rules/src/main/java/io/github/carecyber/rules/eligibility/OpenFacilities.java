package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Visits the open facilities; returns whether all of them are stated, and notes the gap otherwise. */
    static boolean visit(@Nullable Applicant applicant, LocalDate asOf, Trace trace, Visitor visitor) {
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
                if (isOpen(facilities.get(facility), asOf)) {
                    visitor.visit(facilities.get(facility), () -> Paths.facility(applicant, entity, facility));
                }
            }
        }
        return complete;
    }

    private static boolean isOpen(Facility facility, LocalDate asOf) {
        LocalDate closed = facility.closed();
        return closed == null ? facility.state() != RegisterState.INACTIVE : closed.isAfter(asOf);
    }
}
