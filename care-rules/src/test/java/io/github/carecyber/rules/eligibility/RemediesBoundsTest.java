package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.SupplyDocument;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Large groups and long calls: the bounds keep the search short, and the answer says when they were reached. */
class RemediesBoundsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);
    private static final int MEMBERS = 30;

    private static final List<CareActivity> ACTIVITIES =
            List.copyOf(EnumSet.range(CareActivity.MEDICINE, CareActivity.DIALYSIS));

    @Test
    void aLongListOfDocumentsForALargeGroupIsOneRemedy() {
        List<Criterion> criteria = new ArrayList<>(List.of(new Criterion.FiledInTime()));
        prerequisites(20).forEach(each -> criteria.add(new Criterion.Evidenced(each.id())));
        Remedies remedies = remedies(call(new Criterion.AllOf(criteria), 20), group());
        assertEquals(1, remedies.remedies().size());
        assertEquals(21, remedies.remedies().get(0).changes().size());
        assertTrue(remedies.remedies().get(0).changes().get(20) instanceof SupplyDocument document
                && document.covers().size() == MEMBERS);
    }

    @Test
    void manyAlternativesAreCutShortAndSayIt() {
        List<Criterion> criteria = new ArrayList<>(List.of(new Criterion.FiledInTime()));
        for (int number = 0; number < 20; number++) {
            Measure staff = new Measure.Staff(ReferenceYears.only(2000 + number));
            criteria.add(Criterion.anyOf(
                    new Criterion.Evidenced(PrerequisiteId.of("P" + number)),
                    Criterion.atLeast(staff, Published.of(10L, Fixture.TEXT)),
                    new SiteCriterion.Authorised(
                            Published.of(Set.of(ACTIVITIES.get(number % ACTIVITIES.size())), Fixture.TEXT))));
        }
        Remedies remedies = remedies(call(new Criterion.AllOf(criteria), 20), group());
        assertTrue(!remedies.remedies().isEmpty() && remedies.remedies().size() <= Remedies.MOST_REMEDIES);
        assertTrue(remedies.cutShort());
    }

    @Test
    void moreChangesThanOneRemedyMayHaveAreNotOffered() {
        int prerequisites = Remedies.MOST_CHANGES + 1;
        List<Criterion> criteria = new ArrayList<>();
        prerequisites(prerequisites).forEach(each -> criteria.add(new Criterion.Evidenced(each.id())));
        Remedies remedies = remedies(call(new Criterion.AllOf(criteria), prerequisites), group());
        assertEquals(new Remedies(List.of(), List.of(), true), remedies);
    }

    /** Generous, since machines differ; what is bounded for sure is how often an application is assessed. */
    private static Remedies remedies(FundingCall call, Application application) {
        EligibilityVerdict verdict = Eligibility.of(call).assess(application, TODAY);
        return assertTimeoutPreemptively(Duration.ofSeconds(20), verdict::remedies);
    }

    private static FundingCall call(Criterion eligibility, int prerequisites) {
        CallCalendar calendar = Fixture.call(eligibility).calendar();
        return FundingCall.builder(
                        Fixture.CALL,
                        BilingualText.of("Appel d’essai", "Test call"),
                        DomainId.of("D2"),
                        Fixture.TEXT,
                        calendar,
                        eligibility)
                .prerequisites(Published.of(prerequisites(prerequisites), Fixture.TEXT))
                .build();
    }

    private static List<Prerequisite> prerequisites(int count) {
        List<Prerequisite> prerequisites = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            BilingualText title = BilingualText.of("Pièce " + number, "Document " + number);
            prerequisites.add(new Prerequisite(
                    PrerequisiteId.of("P" + number),
                    title,
                    List.of(new EvidenceRequirement(
                            List.of(EvidenceKind.of("kind-" + number)),
                            title,
                            new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION),
                            EvidenceCondition.ALWAYS)),
                    Fixture.TEXT));
        }
        return prerequisites;
    }

    /** A group of which each site has authorisations that end on days of their own, so that there are many periods of filing. */
    private static Application group() {
        GroupId id = GroupId.of("1");
        List<LegalEntity> members = new ArrayList<>();
        for (int number = 0; number < MEMBERS; number++) {
            List<Facility> sites = new ArrayList<>();
            for (int site = 0; site < 5; site++) {
                sites.add(Facility.of(number("01", 2_000 + number * 10 + site), "Site")
                        .withCategory(Fixture.facility("355").category())
                        .withAuthorisations(List.of(Authorisation.of(CareActivity.CANCER_TREATMENT)
                                .withPeriod(LocalDate.of(2020, 1, 1), TODAY.plusDays(number + site)))));
            }
            members.add(LegalEntity.of(
                            LegalEntityFinessNumber.parse(
                                    number("01", 9_000 + number).value()),
                            "CH")
                    .withMembership(GroupMembership.memberOf(id))
                    .withFacilities(sites));
        }
        HospitalGroup group = HospitalGroup.of(
                id, "GHT", Objects.requireNonNull(members.get(0).finess()), members);
        return new Application(null, Fixture.CALL, group, null, List.of());
    }

    private static FacilityFinessNumber number(String department, int serial) {
        return FacilityFinessNumber.parse(
                department + "0".repeat(7 - Integer.toString(serial).length()) + serial);
    }
}
