package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    @Test
    void aCompleteApplicationOfAClinicIsEligible() {
        EligibilityVerdict verdict = assess(Fixture.whole(), Fixture.complete());
        assertEquals(Status.MET, verdict.status());
        assertTrue(verdict.missing().isEmpty());
        assertEquals(
                Status.NOT_APPLICABLE,
                leaf(verdict, "eligibility.applies-through-group").status());
        assertFalse(leaf(verdict, "eligibility.applies-through-group").decisive());
        assertTrue(leaf(verdict, "eligibility.filed-in-time").decisive());
    }

    @Test
    void anApplicationForAnotherCallIsRefused() {
        Application other =
                new Application(null, CallId.of("other"), Fixture.clinic(), FilingMoment.on(Fixture.TODAY), List.of());
        assertEquals(
                Status.NOT_MET,
                leaf(assess(Fixture.whole(), other), "eligibility.for-this-call")
                        .status());
    }

    @Test
    void theKindOfApplicantDecides() {
        Criterion publicOnly =
                new Criterion.KindIn(Published.of(Set.of(ApplicantKind.PUBLIC_ESTABLISHMENT), Fixture.TEXT));
        assertEquals(Status.NOT_MET, status(publicOnly, Fixture.complete()));
        assertEquals(Status.MET, status(publicOnly, Fixture.application(Fixture.hospital(Fixture.HOSPITAL))));
        LegalEntity unclear = Fixture.clinic().withStatus(LegalStatus.of("90"));
        assertEquals(
                Gap.CannotTell.class,
                assess(publicOnly, Fixture.application(unclear))
                        .missing()
                        .get(0)
                        .getClass());
        LegalEntity unstated = LegalEntity.of(Fixture.CLINIC, "Clinique");
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.of("applicant", "status"))),
                assess(publicOnly, Fixture.application(unstated)).missing());
    }

    @Test
    void anAwaitedParameterIsUnknownAndNamesTheText() {
        Criterion awaited = new Criterion.KindIn(Published.awaited("arrêté à venir"));
        Gap gap = assess(awaited, Fixture.complete()).missing().get(0);
        assertEquals("arrêté à venir", ((Gap.NotPublished) gap).text());
        Criterion condition = new Criterion.AwaitedCondition(BilingualText.of("Prérequis", "Prerequisites"), "annexe");
        assertEquals(Status.UNKNOWN, status(condition, Fixture.complete()));
    }

    @Test
    void aParameterThatTheCallerAssumesIsSaidToBeTheirs() {
        Criterion assumed =
                new Criterion.KindIn(Published.assumed(Set.of(ApplicantKind.PRIVATE_FOR_PROFIT), "ARS d’essai"));
        EligibilityVerdict verdict = assess(assumed, Fixture.complete());
        assertEquals(Status.MET, verdict.status());
        assertEquals(
                "ARS d’essai",
                leaf(verdict, "eligibility.applicant-kind").parameters().get(0).assumedBy());
    }

    @Test
    void oneOpenSiteOfTheSectorIsEnoughAndClosedSitesDoNotCount() {
        Facility home = Fixture.facility("500");
        Facility closedClinic = Fixture.facility("365").withState(RegisterState.INACTIVE);
        Facility closesLater = Fixture.facility("365").withClosed(LocalDate.of(2026, 6, 30));
        assertEquals(Status.MET, sector(Fixture.facility("365"), home));
        assertEquals(Status.NOT_MET, sector(home));
        assertEquals(Status.NOT_MET, sector(home, closedClinic));
        assertEquals(Status.MET, sector(home, closesLater));
        assertEquals(Status.UNKNOWN, sector(home, Fixture.facility("999")));
        assertEquals(Status.UNKNOWN, sector());
    }

    @Test
    void specialCategoriesConcernOnlyApplicantsWithNothingElse() {
        Criterion special = new Criterion.SpecialCategories(
                Set.of(FacilityCategory.of("141")), Set.of(), Published.awaited("annexe"));
        assertEquals(Status.UNKNOWN, leafStatus(special, Fixture.facility("141")));
        assertEquals(Status.NOT_APPLICABLE, leafStatus(special, Fixture.facility("141"), Fixture.facility("365")));
        assertEquals(Status.NOT_APPLICABLE, leafStatus(special, Fixture.facility("365")));
        Criterion refused = new Criterion.SpecialCategories(
                Set.of(FacilityCategory.of("141")), Set.of(), Published.of(false, Fixture.TEXT));
        assertEquals(Status.NOT_MET, leafStatus(refused, Fixture.facility("141")));
    }

    @Test
    void aPartyToAGroupAppliesThroughIt() {
        Criterion through = new Criterion.AppliesThroughGroup(Fixture.TEXT);
        LegalEntity hospital = Fixture.hospital(Fixture.HOSPITAL);
        assertEquals(Status.MET, status(through, Fixture.application(hospital)));
        assertEquals(Status.MET, status(through, Fixture.application(Fixture.group())));
        assertEquals(
                Status.NOT_MET,
                status(
                        through,
                        Fixture.application(hospital.withMembership(GroupMembership.memberOf(GroupId.of("7"))))));
        LegalEntity unstated = LegalEntity.of(Fixture.HOSPITAL, "CH").withStatus(LegalStatus.of("13"));
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.of("applicant", "membership"))),
                assess(through, Fixture.application(unstated)).missing());
    }

    @Test
    void bothEndsOfTheWindowCountAsInside() {
        assertEquals(Status.NOT_MET, filed("2025-09-01"));
        assertEquals(Status.MET, filed("2025-09-02"));
        assertEquals(Status.MET, filed("2025-10-31"));
        assertEquals(Status.NOT_MET, filed("2025-11-01"));
    }

    @Test
    void oneKnownEndCanSettleTheQuestion() {
        CallWindow halfOpen = new CallWindow(
                Dated.of(
                        BilingualText.of("opening", "opening"),
                        Published.of(LocalDate.of(2026, 2, 13), Fixture.TEXT),
                        Knowledge.ALWAYS),
                Dated.awaited(BilingualText.of("closing", "closing"), "annexe"));
        FundingCall call = Fixture.call(new Criterion.FiledInTime(), halfOpen);
        assertEquals(Status.NOT_MET, filed(call, "2026-02-12"));
        assertEquals(Status.UNKNOWN, filed(call, "2026-02-13"));
    }

    @Test
    void aDocumentMustDateFromItsWindow() {
        assertEquals(Status.NOT_MET, evidence(Fixture.policy("2022-07-15")));
        assertEquals(Status.MET, evidence(Fixture.policy("2022-07-16")));
        assertEquals(Status.MET, evidence(Fixture.policy("2025-10-15")));
        assertEquals(Status.NOT_MET, evidence(Fixture.policy("2025-10-16")));
        assertEquals(Status.MET, evidence(Fixture.policy("2020-01-01"), Fixture.policy("2024-01-01")));
    }

    @Test
    void aDocumentThatIsNotThereIsMissingAndNoRefusal() {
        assertEquals(Status.UNKNOWN, evidence());
        assertEquals(Status.UNKNOWN, evidence(Evidence.empty().withKind(EvidenceKind.of("security-policy"))));
        assertEquals(Status.UNKNOWN, evidence(Evidence.empty().withDated(LocalDate.of(2024, 1, 1))));
    }

    @Test
    void theDayOfFilingIsNeededForAWindowThatEndsWithIt() {
        Application unfiled =
                new Application(null, Fixture.CALL, Fixture.clinic(), null, List.of(Fixture.policy("2024-01-01")));
        assertEquals(Status.UNKNOWN, status(new Criterion.Evidenced(Fixture.POLICY), unfiled));
        Application old =
                new Application(null, Fixture.CALL, Fixture.clinic(), null, List.of(Fixture.policy("2021-01-01")));
        assertEquals(Status.NOT_MET, status(new Criterion.Evidenced(Fixture.POLICY), old));
    }

    @Test
    void theDocumentsOfAGroupMustSpeakForEachOfItsMembers() {
        Application group = Fixture.application(Fixture.group());
        Criterion policy = new Criterion.Evidenced(Fixture.POLICY);
        Evidence both = Fixture.policy("2024-01-01").withCovers(List.of(Fixture.HOSPITAL, Fixture.MEMBER));
        Evidence one = Fixture.policy("2024-01-01").withCovers(List.of(Fixture.HOSPITAL));
        assertEquals(Status.MET, status(policy, group.withEvidence(List.of(both))));
        assertEquals(Status.UNKNOWN, status(policy, group.withEvidence(List.of(one))));
        assertEquals(Status.UNKNOWN, status(policy, group.withEvidence(List.of(Fixture.policy("2024-01-01")))));
        HospitalGroup empty = HospitalGroup.of(GroupId.of("1"), "GHT", Fixture.HOSPITAL, List.of());
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.of("applicant", "members"))),
                assess(policy, Fixture.application(empty).withEvidence(List.of(both)))
                        .missing());
    }

    @Test
    void aPrerequisiteThatTheCallDoesNotDefineIsUnknown() {
        assertEquals(Status.UNKNOWN, status(new Criterion.Evidenced(PrerequisiteId.of("P9")), Fixture.complete()));
    }

    @Test
    void negationAndAlternativesFollowTheTable() {
        assertEquals(Status.NOT_MET, status(new Criterion.Not(Fixture.health()), Fixture.complete()));
        Criterion unknown = new Criterion.KindIn(Published.awaited("annexe"));
        assertEquals(Status.MET, status(Criterion.anyOf(unknown, Fixture.health()), Fixture.complete()));
        assertEquals(
                Status.UNKNOWN,
                status(Criterion.anyOf(unknown, new Criterion.Not(Fixture.health())), Fixture.complete()));
        EligibilityVerdict refused =
                assess(Criterion.allOf(unknown, new Criterion.Not(Fixture.health())), Fixture.complete());
        assertEquals(Status.NOT_MET, refused.status());
        assertEquals(1, refused.reasons().size());
        assertEquals("eligibility.sector", refused.reasons().get(0).rule().value());
        assertTrue(refused.missing().isEmpty());
    }

    @Test
    void anArchivedVerdictEqualsTheOneItWasMadeFrom() {
        EligibilityVerdict verdict = assess(Fixture.whole(), Fixture.complete());
        EligibilityVerdict archived = EligibilityVerdict.archived(
                verdict.call(),
                verdict.application().orElse(null),
                verdict.asOf(),
                verdict.explanation(),
                verdict.provenance());
        assertEquals(verdict, archived);
        assertEquals(verdict.hashCode(), archived.hashCode());
        assertEquals(
                Set.of("application", "call"), verdict.provenance().inputs().keySet());
    }

    @Test
    void aGroupWhoseMembersContradictItIsUnknown() {
        Criterion through = new Criterion.AppliesThroughGroup(Fixture.TEXT);
        HospitalGroup group = Fixture.group();
        LegalEntity support = group.members().get(0);
        LegalEntity elsewhere =
                Fixture.hospital(Fixture.MEMBER).withMembership(GroupMembership.memberOf(GroupId.of("other")));
        for (List<LegalEntity> members : List.of(
                List.of(support, Fixture.clinic()),
                List.of(support, Fixture.hospital(Fixture.MEMBER)),
                List.of(support, elsewhere),
                List.of(group.members().get(1)),
                List.<LegalEntity>of())) {
            HospitalGroup doubtful = new HospitalGroup(group.id(), group.name(), group.support(), members);
            assertEquals(Status.UNKNOWN, status(through, Fixture.application(doubtful)), members.toString());
        }
        HospitalGroup unnamed = new HospitalGroup(group.id(), group.name(), null, group.members());
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.of("applicant", "support"))),
                assess(through, Fixture.application(unnamed)).missing());
    }

    @Test
    void aPrivateEntityThatIsStatedToBeAPartyIsAContradiction() {
        LegalEntity clinic = Fixture.clinic().withMembership(GroupMembership.memberOf(GroupId.of("7")));
        EligibilityVerdict verdict =
                assess(new Criterion.AppliesThroughGroup(Fixture.TEXT), Fixture.application(clinic));
        assertEquals(Gap.CannotTell.class, verdict.missing().get(0).getClass());
    }

    @Test
    void anApplicantMustBeOpenOnTheDayOfFiling() {
        Criterion open = new Criterion.Open();
        LegalEntity clinic = Fixture.clinic();
        assertEquals(Status.MET, status(open, Fixture.application(clinic)));
        assertEquals(Status.NOT_MET, status(open, Fixture.application(clinic.withState(RegisterState.INACTIVE))));
        assertEquals(Status.NOT_MET, status(open, Fixture.application(clinic.withClosed(LocalDate.of(2025, 10, 15)))));
        LegalEntity closedLater = clinic.withState(RegisterState.INACTIVE).withClosed(LocalDate.of(2025, 10, 16));
        assertEquals(Status.MET, status(open, Fixture.application(closedLater)));
        Application unfiled = new Application(null, Fixture.CALL, closedLater, null, List.of());
        assertEquals(Status.UNKNOWN, status(open, unfiled));
    }

    @Test
    void sitesAreJudgedOnTheDayOfFilingWheneverTheFileIsReadAgain() {
        Facility closedSince =
                Fixture.facility("365").withState(RegisterState.INACTIVE).withClosed(LocalDate.of(2025, 12, 1));
        assertEquals(Status.MET, sector(closedSince));
        assertEquals(Status.NOT_MET, sector(closedSince.withClosed(LocalDate.of(2025, 10, 15))));
    }

    @Test
    void aSpecialLegalStatusMakesASpecialCase() {
        Criterion special = new Criterion.SpecialCategories(
                Set.of(FacilityCategory.of("141")), Set.of(LegalStatus.of("89")), Published.awaited("annexe"));
        LegalEntity cooperation = Fixture.clinic().withStatus(LegalStatus.of("89"));
        assertEquals(
                Status.UNKNOWN,
                leaf(assess(special, Fixture.application(cooperation)), "eligibility.special-categories")
                        .status());
        assertEquals(
                Status.NOT_APPLICABLE,
                leaf(assess(special, Fixture.application(Fixture.clinic())), "eligibility.special-categories")
                        .status());
    }

    @Test
    void aMissingDocumentIsNamedWithTheEntityItMustSpeakFor() {
        Application group = Fixture.application(Fixture.group());
        Evidence one = Fixture.policy("2024-01-01").withCovers(List.of(Fixture.HOSPITAL));
        Gap gap = assess(new Criterion.Evidenced(Fixture.POLICY), group.withEvidence(List.of(one)))
                .missing()
                .get(0);
        assertEquals(Fixture.MEMBER, ((Gap.MissingEvidence) gap).entity());
    }

    @Test
    void aDocumentThatMayDateFromAnyDayNeedsNone() {
        FundingCall call = Fixture.call(new Criterion.Evidenced(Fixture.POLICY), new EvidenceWindow.Anytime());
        Evidence undated = Evidence.empty().withKind(EvidenceKind.of("security-policy"));
        assertEquals(
                Status.MET,
                Eligibility.of(call)
                        .assess(Fixture.complete().withEvidence(List.of(undated)), Fixture.TODAY)
                        .status());
    }

    @Test
    void assumedPrerequisitesAreShownAsAssumed() {
        FundingCall official = Fixture.call(new Criterion.Evidenced(Fixture.POLICY));
        FundingCall call = FundingCall.builder(
                        official.id(),
                        official.title(),
                        official.domain(),
                        Fixture.TEXT,
                        official.calendar(),
                        official.eligibility())
                .prerequisites(
                        Published.assumed(official.prerequisites().value().orElseThrow(), "Dupont"))
                .build();
        EligibilityVerdict verdict = Eligibility.of(call).assess(Fixture.complete(), Fixture.TODAY);
        Parameter used = leaf(verdict, "eligibility.evidenced").parameters().get(0);
        assertEquals("Dupont", used.assumedBy());
        assertNull(used.reference());
        assertTrue(verdict.summary(Locale.ENGLISH).contains("Dupont"), verdict.summary(Locale.ENGLISH));
    }

    @Test
    void theKindIsThatOfTheDayOfFiling() {
        PublicServiceStatus asPublic = PublicServiceStatus.of("1");
        LegalEntity agency = LegalEntity.of(Fixture.CLINIC, "Agence de santé").withStatus(LegalStatus.of("16"));
        Facility site = Fixture.facility("355").withPublicService(asPublic);
        Criterion kind =
                new Criterion.KindIn(Published.of(EnumSet.of(ApplicantKind.PUBLIC_ESTABLISHMENT), Fixture.TEXT));
        Facility closesLater = site.withClosed(LocalDate.of(2027, 1, 1));
        Application filed = Fixture.application(agency.withFacilities(List.of(closesLater)));
        assertEquals(Status.MET, status(kind, filed));
        assertEquals(
                List.of(
                        new Fact(DataPath.of("applicant", "status"), new Argument.Code("16")),
                        new Fact(DataPath.parse("/applicant/facilities/0/publicService"), new Argument.Code("1"))),
                leaf(assess(kind, filed), "eligibility.applicant-kind").facts());
        Facility closedBefore = site.withClosed(LocalDate.of(2025, 1, 1));
        assertEquals(Status.UNKNOWN, status(kind, Fixture.application(agency.withFacilities(List.of(closedBefore)))));
        Application unfiled =
                new Application(null, Fixture.CALL, agency.withFacilities(List.of(closesLater)), null, List.of());
        for (Criterion criterion : List.of(kind, new Criterion.AppliesThroughGroup(Fixture.TEXT))) {
            assertEquals(
                    List.of(new Gap.MissingFact(DataPath.of("filed"))),
                    assess(criterion, unfiled).missing());
        }
    }

    @Test
    void membershipAndSupportAreFacts() {
        Criterion through = new Criterion.AppliesThroughGroup(Fixture.TEXT);
        List<Fact> facts = leaf(
                        assess(through, Fixture.application(Fixture.group())), "eligibility.applies-through-group")
                .facts();
        assertTrue(
                facts.contains(
                        new Fact(DataPath.of("applicant", "support"), new Argument.Code(Fixture.HOSPITAL.value()))),
                facts::toString);
        assertTrue(
                facts.contains(new Fact(DataPath.parse("/applicant/members/1/membership"), new Argument.Code("1"))),
                facts::toString);
        Explanation clinic = leaf(assess(through, Fixture.complete()), "eligibility.applies-through-group");
        assertEquals(Status.NOT_APPLICABLE, clinic.status());
        assertEquals(List.of(new Fact(DataPath.of("applicant", "status"), new Argument.Code("95"))), clinic.facts());
        assertEquals(
                List.of(new Fact(
                        DataPath.of("applicant", "closed"),
                        new Argument.Wording(BilingualText.of(
                                "aucun jour de fermeture n’est indiqué", "no closing day is stated")))),
                leaf(assess(new Criterion.Open(), Fixture.complete()), "eligibility.open")
                        .facts());
    }

    @Test
    void thatASiteCountsAsOpenWithoutAWordOfItIsAFact() {
        Fact assumed = new Fact(
                DataPath.parse("/applicant/facilities/0/closed"),
                new Argument.Wording(
                        BilingualText.of("aucun jour de fermeture n’est indiqué", "no closing day is stated")));
        List<Criterion> ofSites = List.of(
                Fixture.health(),
                Criterion.atLeast(new Measure.Sites(), Published.of(1L, Fixture.TEXT)),
                new Criterion.SpecialCategories(
                        Set.of(FacilityCategory.of("141")), Set.of(), Published.of(false, Fixture.TEXT)));
        Facility site = Fixture.facility("365");
        for (Criterion criterion : ofSites) {
            assertTrue(factsOf(criterion, site).contains(assumed), criterion::toString);
            assertFalse(
                    factsOf(criterion, site.withState(RegisterState.ACTIVE)).contains(assumed), criterion::toString);
        }
        Application active = Fixture.application(Fixture.clinic().withState(RegisterState.ACTIVE));
        assertEquals(
                List.of(new Fact(
                        DataPath.of("applicant", "state"),
                        new Argument.Wording(
                                BilingualText.of("aucune fermeture au registre", "no closing in the register")))),
                leaf(assess(new Criterion.Open(), active), "eligibility.open").facts());
    }

    private static List<Fact> factsOf(Criterion criterion, Facility site) {
        return assess(criterion, Fixture.application(Fixture.clinic().withFacilities(List.of(site))))
                .explanation()
                .nodes()
                .flatMap(node -> node.facts().stream())
                .toList();
    }

    @Test
    void aGroupIsASpecialCaseOnlyIfAllOfItsMembersAre() {
        Criterion special = new Criterion.SpecialCategories(
                Set.of(FacilityCategory.of("141")), Set.of(LegalStatus.of("29")), Published.of(false, Fixture.TEXT));
        LegalEntity ordinary = Fixture.hospital(Fixture.HOSPITAL);
        LegalEntity byStatus = Fixture.hospital(Fixture.MEMBER).withStatus(LegalStatus.of("29"));
        LegalEntity bySites = ordinary.withFacilities(List.of(Fixture.facility("141")));
        assertEquals(
                Status.NOT_APPLICABLE,
                leaf(assess(special, group(ordinary, byStatus)), "eligibility.special-categories")
                        .status());
        assertEquals(Status.NOT_MET, status(special, group(bySites, byStatus)));
        assertEquals(Status.NOT_MET, status(special, Fixture.application(byStatus)));
    }

    private static Application group(LegalEntity... members) {
        return Fixture.application(HospitalGroup.of(GroupId.of("1"), "GHT", Fixture.HOSPITAL, List.of(members)));
    }

    @Test
    void whatIsMissingIsNamedAtOnceAndOnlyIfItMatters() {
        LocalDate closing = LocalDate.of(2027, 1, 1);
        Facility closesLater =
                Facility.of(FacilityFinessNumber.parse("010011641"), "Site").withClosed(closing);
        List<Gap> both = List.of(
                new Gap.MissingFact(DataPath.parse("/applicant/facilities/0/category")),
                new Gap.MissingFact(DataPath.of("filed")));
        Criterion special = new Criterion.SpecialCategories(
                Set.of(FacilityCategory.of("141")), Set.of(), Published.of(true, Fixture.TEXT));
        Application unfiled = new Application(
                null, Fixture.CALL, Fixture.clinic().withFacilities(List.of(closesLater)), null, List.of());
        assertEquals(both, assess(Fixture.health(), unfiled).missing());
        assertEquals(both, assess(special, unfiled).missing());
        Facility uncategorised = Facility.of(FacilityFinessNumber.parse("350000014"), "Site");
        Explanation settled = leaf(
                assess(
                        special,
                        Fixture.application(
                                Fixture.clinic().withFacilities(List.of(uncategorised, Fixture.facility("365"))))),
                "eligibility.special-categories");
        assertEquals(Status.NOT_APPLICABLE, settled.status());
        assertEquals(List.of(), settled.gaps());
        Evidence ofNoKind = Evidence.empty().withId(EvidenceId.of("E1")).withDated(LocalDate.of(2025, 3, 3));
        List<Gap> missing = assess(
                        new Criterion.Evidenced(Fixture.POLICY),
                        Fixture.complete().withEvidence(List.of(ofNoKind)))
                .missing();
        assertEquals(2, missing.size(), missing::toString);
        assertTrue(missing.get(1) instanceof Gap.MissingEvidence, missing::toString);
    }

    @Test
    void aDocumentDatedAfterTheFilingCannotBeTakenForGranted() {
        FundingCall call = Fixture.call(new Criterion.Evidenced(Fixture.POLICY), new EvidenceWindow.Anytime());
        EligibilityVerdict verdict = Eligibility.of(call)
                .assess(Fixture.complete().withEvidence(List.of(Fixture.policy("2099-01-01"))), Fixture.TODAY);
        assertEquals(Status.UNKNOWN, verdict.status());
        Gap.CannotTell gap = (Gap.CannotTell) verdict.missing().get(0);
        assertEquals(DataPath.parse("/evidence/0/dated"), gap.path());
    }

    private static Status sector(Facility... facilities) {
        return status(Fixture.health(), Fixture.application(Fixture.clinic().withFacilities(List.of(facilities))));
    }

    private static Status leafStatus(Criterion criterion, Facility... facilities) {
        return leaf(
                        assess(criterion, Fixture.application(Fixture.clinic().withFacilities(List.of(facilities)))),
                        "eligibility.special-categories")
                .status();
    }

    private static Status filed(String moment) {
        return filed(Fixture.call(new Criterion.FiledInTime()), moment);
    }

    private static Status filed(FundingCall call, String moment) {
        return Eligibility.of(call)
                .assess(Fixture.complete().withFiled(FilingMoment.parse(moment)), Fixture.TODAY)
                .status();
    }

    private static Status evidence(Evidence... documents) {
        return status(
                new Criterion.Evidenced(Fixture.POLICY), Fixture.complete().withEvidence(List.of(documents)));
    }

    private static Status status(Criterion criterion, Application application) {
        return assess(criterion, application).status();
    }

    private static EligibilityVerdict assess(Criterion criterion, Application application) {
        return Eligibility.of(Fixture.call(criterion)).assess(application, Fixture.TODAY);
    }

    private static Explanation leaf(EligibilityVerdict verdict, String rule) {
        return verdict.explanation()
                .leaves()
                .filter(leaf -> leaf.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
