package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The sites of an application, found by their FINESS numbers. */
final class SitesOf {

    private static final DataPath APPLICANT = DataPath.of("applicant");

    private SitesOf() {}

    /** The places of a member of the sites with a number. */
    static List<DataPath> paths(Application application, FacilityFinessNumber site, String member) {
        List<DataPath> paths = new ArrayList<>();
        Applicant applicant = application.applicant();
        List<LegalEntity> entities = applicant == null ? List.of() : applicant.legalEntities();
        for (int entity = 0; entity < entities.size(); entity++) {
            List<Facility> facilities = entities.get(entity).facilities();
            DataPath place = applicant instanceof HospitalGroup
                    ? APPLICANT.key("members").index(entity)
                    : APPLICANT;
            for (int index = 0; index < facilities.size(); index++) {
                if (site.equals(facilities.get(index).finess())) {
                    paths.add(place.key("facilities").index(index).key(member));
                }
            }
        }
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("The application has no site " + site
                    + ": the change was made for another one.\nAdvice: apply it to the application that was assessed.");
        }
        return paths;
    }

    /** A copy with the sites of a number changed. */
    static Application change(Application application, FacilityFinessNumber site, UnaryOperator<Facility> change) {
        paths(application, site, "finess");
        Applicant applicant = application.applicant();
        return applicant == null
                ? application
                : application.withApplicant(applicant.fold(
                        group -> new HospitalGroup(
                                group.id(),
                                group.name(),
                                group.support(),
                                group.members().stream()
                                        .map(member -> change(member, site, change))
                                        .toList()),
                        entity -> change(entity, site, change)));
    }

    private static LegalEntity change(LegalEntity entity, FacilityFinessNumber site, UnaryOperator<Facility> change) {
        boolean concerned = entity.facilities().stream().anyMatch(facility -> site.equals(facility.finess()));
        return concerned
                ? entity.withFacilities(entity.facilities().stream()
                        .map(facility -> site.equals(facility.finess()) ? change.apply(facility) : facility)
                        .toList())
                : entity;
    }
}
