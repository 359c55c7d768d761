package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.register.Opening;
import java.util.List;
import java.util.Set;

/**
 * Whether an applicant is a special case: a legal entity by its status or because all of its open sites are of special categories, a
 * GHT because all of its members are. One ordinary site or member settles it.
 */
final class SpecialCase {

    private final Applicant applicant;
    private final Situation situation;
    private final Trace trace;
    private final Set<FacilityCategory> categories;
    private final Set<LegalStatus> statuses;

    SpecialCase(
            Applicant applicant,
            Situation situation,
            Trace trace,
            Set<FacilityCategory> categories,
            Set<LegalStatus> statuses) {
        this.applicant = applicant;
        this.situation = situation;
        this.trace = trace;
        this.categories = categories;
        this.statuses = statuses;
    }

    Status decide() {
        int gaps = trace.gapCount();
        List<LegalEntity> entities = applicant.legalEntities();
        if (entities.isEmpty()) {
            return trace.unknown(Paths.NO_MEMBERS);
        }
        Status special = Status.NOT_APPLICABLE;
        for (int index = 0; index < entities.size(); index++) {
            special = special.and(decide(entities.get(index), index));
        }
        if (special == Status.NOT_MET || special == Status.NOT_APPLICABLE) {
            trace.forgetGapsSince(gaps);
            return Status.NOT_MET;
        }
        return special;
    }

    /** An entity without open sites says nothing by them: it is no ordinary one either. */
    private Status decide(LegalEntity entity, int index) {
        int gaps = trace.gapCount();
        Status byStatus = byStatus(entity, index);
        if (byStatus == Status.MET) {
            return Status.MET;
        }
        Status bySites = bySites(entity, index);
        if (bySites == Status.MET) {
            trace.forgetGapsSince(gaps);
            return Status.MET;
        }
        return byStatus == Status.UNKNOWN ? Status.UNKNOWN : bySites;
    }

    private Status byStatus(LegalEntity entity, int index) {
        if (statuses.isEmpty()) {
            return Status.NOT_MET;
        }
        LegalStatus status = entity.status();
        if (trace.isOn()) {
            DataPath place = Paths.legalEntity(applicant, index).key("status");
            if (status == null) {
                trace.gap(new Gap.MissingFact(place));
            } else {
                trace.fact(place, new Argument.Code(status.code()));
            }
        }
        return status == null ? Status.UNKNOWN : statuses.contains(status) ? Status.MET : Status.NOT_MET;
    }

    private Status bySites(LegalEntity entity, int index) {
        List<Facility> sites = entity.facilities();
        if (sites.isEmpty()) {
            if (trace.isOn()) {
                trace.gap(
                        new Gap.MissingFact(Paths.legalEntity(applicant, index).key("facilities")));
            }
            return Status.UNKNOWN;
        }
        Status special = Status.NOT_APPLICABLE;
        for (int number = 0; number < sites.size(); number++) {
            Facility site = sites.get(number);
            Status open = Opening.on(situation.filingDay(), site.state(), site.closed());
            if (open != Status.NOT_MET) {
                special = special.and(decide(site, index, number, open == Status.MET));
            }
        }
        return special;
    }

    /** Whether a site counts that may have been closed, only the day of filing tells. */
    private Status decide(Facility site, int entity, int index, boolean surelyOpen) {
        FacilityCategory category = site.category();
        if (trace.isOn()) {
            DataPath place = Paths.facility(applicant, entity, index).key("category");
            if (category == null) {
                trace.gap(new Gap.MissingFact(place));
            } else {
                trace.fact(place, new Argument.Code(category.code()));
            }
            OpenNotes.noteAssumed(site, Paths.facility(applicant, entity, index), trace);
        }
        if (!surelyOpen) {
            return trace.unknown(Paths.NO_FILING);
        }
        return category == null ? Status.UNKNOWN : categories.contains(category) ? Status.MET : Status.NOT_MET;
    }
}
