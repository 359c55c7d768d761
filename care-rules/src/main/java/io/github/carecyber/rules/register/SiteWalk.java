package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way over all sites of an applicant that were open on a day, in the order of the file. */
public final class SiteWalk {

    private SiteWalk() {}

    /**
     * Visits the sites that were open on the day, or may have been.
     *
     * @param applicant the applicant
     * @param day the day, null if it is not known
     * @param visitor what to do
     */
    public static void over(Applicant applicant, @Nullable LocalDate day, SiteVisitor visitor) {
        List<LegalEntity> entities = applicant.legalEntities();
        if (entities.isEmpty()) {
            visitor.noEntities();
        }
        for (int entity = 0; entity < entities.size(); entity++) {
            List<Facility> sites = entities.get(entity).facilities();
            if (sites.isEmpty()) {
                visitor.noSites(entity);
            }
            for (int index = 0; index < sites.size(); index++) {
                Facility site = sites.get(index);
                Status open = Opening.on(day, site.state(), site.closed());
                if (open != Status.NOT_MET) {
                    visitor.visit(site, entity, index, open == Status.MET);
                }
            }
        }
    }
}
