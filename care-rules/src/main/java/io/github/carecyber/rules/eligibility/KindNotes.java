package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.register.Opening;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what the kind of a legal entity follows from: its status, and what the sites declare that may have been open. */
final class KindNotes {

    private KindNotes() {}

    static void note(LegalEntity entity, DataPath place, @Nullable LocalDate day, Trace trace) {
        LegalStatus status = entity.status();
        if (status != null) {
            trace.fact(place.key("status"), new Argument.Code(status.code()));
        }
        List<Facility> sites = entity.facilities();
        for (int index = 0; index < sites.size(); index++) {
            Facility site = sites.get(index);
            PublicServiceStatus declared = site.publicService();
            if (declared != null && Opening.on(day, site.state(), site.closed()) != Status.NOT_MET) {
                trace.fact(
                        place.key("facilities").index(index).key("publicService"), new Argument.Code(declared.code()));
            }
        }
    }
}
