package io.github.carecyber.rules.call;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stock of applications that differ in everything that conditions read: complete, incomplete, contradictory. */
final class Applicants {

    private static final LegalEntityFinessNumber PARIS = LegalEntityFinessNumber.of("750712184");
    private static final LegalEntityFinessNumber RENNES = LegalEntityFinessNumber.of("350000022");

    private Applicants() {}

    static List<Application> applications() {
        List<Application> applications = new ArrayList<>();
        for (Applicant applicant : applicants()) {
            add(applications, applicant, "2026-03-15", "2025-01-01");
            add(applications, applicant, "2026-05-02", "2020-01-01");
            add(applications, applicant, null, null);
        }
        return applications;
    }

    private static void add(
            List<Application> applications,
            @Nullable Applicant applicant,
            @Nullable String filed,
            @Nullable String dated) {
        List<Evidence> evidence = dated == null
                ? List.of()
                : List.of(Evidence.of(EvidenceId.of("E1"), EvidenceKind.of("report"), LocalDate.parse(dated))
                        .withCovers(List.of(PARIS, RENNES)));
        applications.add(new Application(
                ApplicationId.of("A" + applications.size()),
                CallId.of("test-call"),
                applicant,
                filed == null ? null : FilingMoment.parse(filed),
                evidence));
    }

    private static List<@Nullable Applicant> applicants() {
        List<@Nullable Applicant> applicants = new ArrayList<>();
        applicants.add(null);
        List<List<Facility>> sites = List.of(
                List.of(),
                List.of(site("350000139", "500")),
                List.of(site("750000138", "355"), site("350000139", "500")),
                List.of(site("750000138", "355").withCareActivities(Set.of(CareActivity.MEDICINE))),
                List.of(site("350000139", "355")
                        .withCareActivities(Set.of(CareActivity.SURGERY, CareActivity.MEDICINE))
                        .withAuthorisations(List.of(Authorisation.of(CareActivity.SURGERY)))),
                List.of(site("980000139", "999"), site("750000138", "114"), site("350000139", "355")),
                List.of(site("350000139", "500").withClosed(LocalDate.of(2026, 4, 1))),
                List.of(Facility.of(FacilityFinessNumber.of("750000138"), "Sans catégorie")));
        for (List<Facility> some : sites) {
            for (String status : List.of("13", "60", "95", "29")) {
                LegalEntity entity = LegalEntity.of(some.size() % 2 == 0 ? PARIS : RENNES, "Entité " + status)
                        .withStatus(LegalStatus.of(status))
                        .withFacilities(some);
                applicants.add(entity);
                applicants.add(entity.withMembership(GroupMembership.outside()));
                applicants.add(entity.withMembership(GroupMembership.memberOf(GroupId.of("1"))));
            }
            applicants.add(group(some));
        }
        applicants.add(LegalEntity.of(LegalEntityFinessNumber.of("980600019"), "Wallis-et-Futuna"));
        return applicants;
    }

    private static HospitalGroup group(List<Facility> sites) {
        GroupId id = GroupId.of("1");
        LegalEntity support = LegalEntity.of(PARIS, "Support")
                .withStatus(LegalStatus.of("13"))
                .withMembership(GroupMembership.memberOf(id))
                .withFacilities(sites);
        LegalEntity member = LegalEntity.of(RENNES, "Membre")
                .withStatus(LegalStatus.of("13"))
                .withMembership(GroupMembership.memberOf(id))
                .withFacilities(List.of(site("350000139", "355")));
        return HospitalGroup.of(id, "GHT", PARIS, List.of(support, member));
    }

    private static Facility site(String finess, String category) {
        return Facility.of(FacilityFinessNumber.of(finess), "Site " + category)
                .withCategory(FacilityCategory.of(category));
    }
}
