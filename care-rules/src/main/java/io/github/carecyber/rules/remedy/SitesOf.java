package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The sites of an application, found by their FINESS numbers. */
final class SitesOf {

    private static final DataPath APPLICANT = DataPath.of("applicant");

    private final Map<FacilityFinessNumber, UnaryOperator<Facility>> changes;
    private final Set<FacilityFinessNumber> found = new HashSet<>();

    private SitesOf(Map<FacilityFinessNumber, UnaryOperator<Facility>> changes) {
        this.changes = changes;
    }

    /** The places of a member of the sites with a number. */
    static List<DataPath> paths(Application application, FacilityFinessNumber site, String member) {
        List<DataPath> paths = new ArrayList<>();
        Applicant applicant = application.applicant();
        List<LegalEntity> entities = applicant == null ? List.of() : applicant.legalEntities();
        for (int entity = 0; entity < entities.size(); entity++) {
            List<Facility> facilities = entities.get(entity).facilities();
            for (int index = 0; index < facilities.size(); index++) {
                if (site.equals(facilities.get(index).finess())) {
                    DataPath place = applicant instanceof HospitalGroup
                            ? APPLICANT.key("members").index(entity)
                            : APPLICANT;
                    paths.add(place.key("facilities").index(index).key(member));
                }
            }
        }
        if (paths.isEmpty()) {
            throw unknown(site);
        }
        return paths;
    }

    /** A copy with the sites of a number changed. */
    static Application change(Application application, FacilityFinessNumber site, UnaryOperator<Facility> change) {
        return change(application, Map.of(site, change));
    }

    /** A copy with the sites of several numbers changed, made in one pass. */
    static Application change(Application application, Map<FacilityFinessNumber, UnaryOperator<Facility>> changes) {
        SitesOf sites = new SitesOf(changes);
        Applicant applicant = application.applicant();
        Applicant changed = applicant == null ? null : applicant.fold(sites::change, sites::change);
        for (FacilityFinessNumber site : changes.keySet()) {
            if (!sites.found.contains(site)) {
                throw unknown(site);
            }
        }
        return changed == null ? application : application.withApplicant(changed);
    }

    private Applicant change(HospitalGroup group) {
        List<LegalEntity> members = new ArrayList<>(group.members().size());
        for (LegalEntity member : group.members()) {
            members.add(change(member));
        }
        return new HospitalGroup(group.id(), group.name(), group.support(), members);
    }

    private LegalEntity change(LegalEntity entity) {
        List<Facility> facilities = new ArrayList<>(entity.facilities().size());
        boolean changed = false;
        for (Facility facility : entity.facilities()) {
            FacilityFinessNumber number = facility.finess();
            UnaryOperator<Facility> change = number == null ? null : changes.get(number);
            if (number != null && change != null) {
                found.add(number);
                changed = true;
            }
            facilities.add(change == null ? facility : change.apply(facility));
        }
        return changed ? entity.withFacilities(facilities) : entity;
    }

    private static IllegalArgumentException unknown(FacilityFinessNumber site) {
        return new IllegalArgumentException("The application has no site " + site
                + ": the change was made for another one.\nAdvice: apply it to the application that was assessed.");
    }
}
