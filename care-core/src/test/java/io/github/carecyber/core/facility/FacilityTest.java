package io.github.carecyber.core.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Siren;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LegalEntityFinessNumber ENTITY_NUMBER = LegalEntityFinessNumber.of("980600001");
    private static final Facility SITE = Facility.of(FacilityFinessNumber.of("980600019"), "Hôpital de Sia");
    private static final LegalEntity ENTITY = LegalEntity.of(ENTITY_NUMBER, "Agence de santé");
    private static final HospitalGroup GROUP =
            HospitalGroup.of(GroupId.of("12345"), "77 Sud", ENTITY_NUMBER, List.of(ENTITY));

    @Test
    void facilitiesKeepTheValueContract() {
        ValueContract.equalGroups(
                List.of(SITE, Facility.of(FacilityFinessNumber.of("980600019"), "Hôpital de Sia")),
                List.of(SITE.withState(RegisterState.ACTIVE)),
                List.of(SITE.withStaff(YearlyFigures.of(2024, 0))),
                List.of(SITE.withCombinedActivity(YearlyFigures.of(2024, 0))),
                List.of(SITE.withAuthorisations(List.of(Authorisation.of(CareActivity.SURGERY)))),
                List.of(
                        SITE.withCareActivities(Set.of(CareActivity.SURGERY, CareActivity.MEDICINE)),
                        SITE.withCareActivities(Set.of(CareActivity.MEDICINE, CareActivity.SURGERY))));
        RecordContract.copiesSet(
                Set.of(CareActivity.SURGERY, CareActivity.MEDICINE),
                SITE::withCareActivities,
                Facility::careActivities);
        ValueContract.copiesList(
                List.of(Authorisation.of(CareActivity.SURGERY)), SITE::withAuthorisations, Facility::authorisations);
        assertThrows(
                UnsupportedOperationException.class,
                () -> SITE.withCareActivities(Set.of()).careActivities().add(CareActivity.SURGERY));
    }

    @Test
    void copiesOfAFacilityDifferInOneComponent() {
        Siret siret = Siret.of("77930919400024");
        FacilityCategory category = FacilityCategory.of("355");
        PublicServiceStatus status = PublicServiceStatus.of("1");
        Set<CareActivity> activities = Set.of(CareActivity.SURGERY);
        List<Authorisation> authorisations = List.of(Authorisation.of(CareActivity.SURGERY));
        YearlyFigures figures = YearlyFigures.of(2024, 12);
        RecordContract.changesOnly(SITE, SITE.withSiret(siret), "siret", siret);
        RecordContract.changesOnly(SITE, SITE.withCategory(category), "category", category);
        RecordContract.changesOnly(SITE, SITE.withPublicService(status), "publicService", status);
        RecordContract.changesOnly(SITE, SITE.withCareActivities(activities), "careActivities", activities);
        RecordContract.changesOnly(SITE, SITE.withAuthorisations(authorisations), "authorisations", authorisations);
        RecordContract.changesOnly(SITE, SITE.withStaff(figures), "staff", figures);
        RecordContract.changesOnly(SITE, SITE.withCombinedActivity(figures), "combinedActivity", figures);
        RecordContract.changesOnly(SITE, SITE.withState(RegisterState.INACTIVE), "state", RegisterState.INACTIVE);
        RecordContract.changesOnly(SITE, SITE.withClosed(DAY), "closed", DAY);
    }

    @Test
    void copiesOfALegalEntityDifferInOneComponent() {
        Siren siren = Siren.of("779309194");
        LegalStatus status = LegalStatus.of("10");
        GroupMembership outside = GroupMembership.outside();
        List<Facility> sites = List.of(SITE);
        RecordContract.changesOnly(ENTITY, ENTITY.withSiren(siren), "siren", siren);
        RecordContract.changesOnly(ENTITY, ENTITY.withStatus(status), "status", status);
        RecordContract.changesOnly(ENTITY, ENTITY.withMembership(outside), "membership", outside);
        RecordContract.changesOnly(ENTITY, ENTITY.withFacilities(sites), "facilities", sites);
        RecordContract.changesOnly(ENTITY, ENTITY.withState(RegisterState.ACTIVE), "state", RegisterState.ACTIVE);
        RecordContract.changesOnly(ENTITY, ENTITY.withClosed(DAY), "closed", DAY);
        ValueContract.copiesList(sites, ENTITY::withFacilities, LegalEntity::facilities);
    }

    @Test
    void membershipsAreToldApart() {
        ValueContract.<GroupMembership>equalGroups(
                List.of(GroupMembership.outside(), GroupMembership.outside()),
                List.of(GroupMembership.memberOf(GroupId.of("12345")), GroupMembership.memberOf(GroupId.of("12345"))),
                List.of(GroupMembership.memberOf(GroupId.of("54321"))));
        assertThrows(NullPointerException.class, () -> GroupMembership.memberOf(null));
    }

    @Test
    void aMembershipFoldsToItsCase() {
        assertEquals("none", groupOf(GroupMembership.outside()));
        assertEquals("12345", groupOf(GroupMembership.memberOf(GroupId.of("12345"))));
    }

    private static String groupOf(GroupMembership membership) {
        return membership.fold(outside -> "none", member -> member.group().value());
    }

    @Test
    void groupsKeepTheValueContract() {
        ValueContract.equalGroups(
                List.of(GROUP, HospitalGroup.of(GroupId.of("12345"), "77 Sud", ENTITY_NUMBER, List.of(ENTITY))),
                List.of(HospitalGroup.of(GroupId.of("12345"), "77 Nord", ENTITY_NUMBER, List.of(ENTITY))),
                List.of(HospitalGroup.of(GroupId.of("12345"), "77 Sud", ENTITY_NUMBER, List.of())));
        ValueContract.copiesList(
                List.of(ENTITY),
                (List<LegalEntity> members) -> HospitalGroup.of(GroupId.of("12345"), "77 Sud", ENTITY_NUMBER, members),
                HospitalGroup::members);
    }

    @Test
    void anApplicantSpeaksForItselfOrForItsMembers() {
        assertEquals(List.of(ENTITY), ENTITY.legalEntities());
        assertEquals(List.of(ENTITY), GROUP.legalEntities());
        assertEquals("group 77 Sud", told(GROUP));
        assertEquals("entity Agence de santé", told(ENTITY));
    }

    @Test
    void almostNothingNeedsToBeStated() {
        Facility site = new Facility(
                null, null, null, null, null, null, null, YearlyFigures.none(), YearlyFigures.none(), null, null);
        assertNull(site.finess());
        assertNull(site.careActivities());
        assertNull(site.authorisations());
        assertNull(new LegalEntity(null, null, null, null, null, List.of(site), null, null).name());
        assertNull(new HospitalGroup(null, null, null, List.of()).support());
    }

    @Test
    void statingThatThereAreNoneIsNotStatingNothing() {
        assertEquals(Set.of(), SITE.withCareActivities(Set.of()).careActivities());
        assertEquals(List.of(), SITE.withAuthorisations(List.of()).authorisations());
        assertNotEquals(SITE, SITE.withCareActivities(Set.of()));
        assertNotEquals(SITE, SITE.withAuthorisations(List.of()));
    }

    @Test
    void nullIsRefusedWhereSomethingIsToBeStated() {
        assertThrows(NullPointerException.class, () -> Facility.of(null, "Site"));
        assertThrows(NullPointerException.class, () -> Facility.of(FacilityFinessNumber.of("980600019"), null));
        assertThrows(NullPointerException.class, () -> SITE.withStaff(null));
        assertThrows(NullPointerException.class, () -> SITE.withCombinedActivity(null));
        assertThrows(NullPointerException.class, () -> SITE.withCareActivities(null));
        assertThrows(NullPointerException.class, () -> SITE.withAuthorisations(null));
        assertThrows(NullPointerException.class, () -> SITE.withSiret(null));
        assertThrows(NullPointerException.class, () -> SITE.withState(null));
        assertThrows(NullPointerException.class, () -> LegalEntity.of(null, "Entité"));
        assertThrows(NullPointerException.class, () -> ENTITY.withMembership(null));
        assertThrows(NullPointerException.class, () -> ENTITY.withFacilities(null));
        assertThrows(
                NullPointerException.class, () -> HospitalGroup.of(GroupId.of("1"), null, ENTITY_NUMBER, List.of()));
    }

    private static String told(Applicant applicant) {
        return applicant.fold(group -> "group " + group.name(), entity -> "entity " + entity.name());
    }
}
