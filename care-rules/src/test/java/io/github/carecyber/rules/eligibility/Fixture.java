package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A made-up call in the shape of the second one, and applicants to it. */
final class Fixture {

    static final LegalReference TEXT = LegalReference.of("Arrêté d’essai", Confidence.OFFICIAL);
    static final CallId CALL = CallId.of("test-call");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    static final PrerequisiteId POLICY = PrerequisiteId.of("P1");
    static final LegalEntityFinessNumber CLINIC = LegalEntityFinessNumber.parse("010000222");
    static final LegalEntityFinessNumber HOSPITAL = LegalEntityFinessNumber.parse("750712184");
    static final LegalEntityFinessNumber MEMBER = LegalEntityFinessNumber.parse("690781810");

    private Fixture() {}

    static FundingCall call(Criterion eligibility) {
        return call(eligibility, LocalDate.of(2025, 9, 2), Deadline.of(LocalDate.of(2025, 10, 31)));
    }

    static FundingCall call(Criterion eligibility, LocalDate opens, Deadline closes) {
        return call(eligibility, window(opens, closes));
    }

    /** Filed within dates of the condition's own. */
    static Criterion within(String opens, String closes) {
        return new Criterion.FiledWithin(window(LocalDate.parse(opens), Deadline.parse(closes)));
    }

    private static CallWindow window(LocalDate opens, Deadline closes) {
        return new CallWindow(
                Dated.of(BilingualText.of("opening", "opening"), Published.of(opens, TEXT), Knowledge.ALWAYS),
                Dated.of(BilingualText.of("closing", "closing"), Published.of(closes, TEXT), Knowledge.ALWAYS));
    }

    static FundingCall call(Criterion eligibility, EvidenceWindow policy) {
        return call(eligibility, window(LocalDate.of(2025, 9, 2), Deadline.of(LocalDate.of(2025, 10, 31))), policy);
    }

    static FundingCall call(Criterion eligibility, CallWindow applications) {
        return call(
                eligibility, applications, new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION));
    }

    private static FundingCall call(Criterion eligibility, CallWindow applications, EvidenceWindow policy) {
        return FundingCall.builder(
                        CALL,
                        BilingualText.of("Appel d’essai", "Test call"),
                        DomainId.of("D2"),
                        TEXT,
                        new CallCalendar(
                                CallCalendar.PARIS,
                                Map.of(CallStep.APPLICATIONS, applications),
                                Published.awaited("annexe")),
                        eligibility)
                .prerequisites(Published.of(
                        List.of(new Prerequisite(
                                POLICY,
                                BilingualText.of("PSSI", "Security policy"),
                                List.of(new EvidenceRequirement(
                                        List.of(EvidenceKind.of("security-policy")),
                                        BilingualText.of("La PSSI", "The policy"),
                                        policy,
                                        EvidenceCondition.ALWAYS)),
                                TEXT)),
                        TEXT))
                .build();
    }

    static Criterion anyKind() {
        return new Criterion.KindIn(Published.of(EnumSet.allOf(ApplicantKind.class), TEXT));
    }

    static Criterion health() {
        return new SiteCriterion.SectorIn(Published.of(Set.of(Sector.HEALTH), TEXT));
    }

    static Criterion whole() {
        return Criterion.allOf(
                anyKind(),
                health(),
                new Criterion.SpecialCategories(
                        Set.of(FacilityCategory.of("114"), FacilityCategory.of("141")),
                        Set.of(),
                        Published.awaited("annexe")),
                new Criterion.AppliesThroughGroup(TEXT),
                new Criterion.Open(),
                new Criterion.FiledInTime(),
                new Criterion.Evidenced(POLICY));
    }

    static Facility facility(String category) {
        return Facility.of(FacilityFinessNumber.parse("010011641"), "Site").withCategory(FacilityCategory.of(category));
    }

    /** The same sites, each with a number of its own. */
    static List<Facility> numbered(Facility... sites) {
        List<Facility> numbered = new ArrayList<>();
        for (Facility site : sites) {
            numbered.add(new Facility(
                    FacilityFinessNumber.parse(String.valueOf(350_000_000 + numbered.size())),
                    site.name(),
                    site.siret(),
                    site.category(),
                    site.publicService(),
                    site.careActivities(),
                    site.authorisations(),
                    site.staff(),
                    site.combinedActivity(),
                    site.state(),
                    site.closed()));
        }
        return numbered;
    }

    static LegalEntity clinic() {
        return LegalEntity.of(CLINIC, "Clinique")
                .withStatus(LegalStatus.of("95"))
                .withFacilities(List.of(facility("365")));
    }

    static LegalEntity hospital(LegalEntityFinessNumber finess) {
        return LegalEntity.of(finess, "Centre hospitalier")
                .withStatus(LegalStatus.of("13"))
                .withMembership(GroupMembership.outside())
                .withFacilities(List.of(facility("355")));
    }

    static HospitalGroup group() {
        GroupId id = GroupId.of("1");
        GroupMembership member = GroupMembership.memberOf(id);
        return HospitalGroup.of(
                id,
                "GHT",
                HOSPITAL,
                List.of(
                        hospital(HOSPITAL).withMembership(member),
                        hospital(MEMBER).withMembership(member)));
    }

    static Application application(Applicant applicant) {
        return Application.of(ApplicationId.of("A1"), CALL, applicant)
                .withFiled(FilingMoment.parse("2025-10-15T09:30+02:00"));
    }

    static Evidence policy(String dated) {
        return Evidence.of(EvidenceId.of("E1"), EvidenceKind.of("security-policy"), LocalDate.parse(dated));
    }

    static Application complete() {
        return application(clinic()).withEvidence(List.of(policy("2025-03-03")));
    }
}
