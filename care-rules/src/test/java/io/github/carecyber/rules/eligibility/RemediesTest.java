package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.Remedy;
import io.github.carecyber.rules.remedy.StateCoverage;
import io.github.carecyber.rules.remedy.SupplyDocument;
import io.github.carecyber.rules.text.PlainText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static final Criterion POLICY = new Criterion.Evidenced(Fixture.POLICY);
    private static final FacilityFinessNumber SITE = FacilityFinessNumber.parse("010011641");
    private static final FacilityFinessNumber OTHER_SITE = FacilityFinessNumber.parse("010000024");
    private static final LocalDate BEFORE_CLOSING = LocalDate.of(2025, 10, 1);
    private static final Application UNFILED =
            new Application(null, Fixture.CALL, Fixture.clinic(), null, List.of(Fixture.policy("2024-01-01")));

    @Test
    void anEligibleApplicationNeedsNothing() {
        assertEquals(Remedies.none(), remedies(Fixture.whole(), Fixture.complete()));
    }

    @Test
    void aMissingPolicyIsNamedWithItsPeriod() {
        Remedies remedies = remedies(Fixture.whole(), Fixture.application(Fixture.clinic()));
        assertEquals(
                List.of(BilingualText.of(
                        "Fournir la pièce «\u00a0La PSSI\u00a0», révisée entre le 16 juillet 2022 et la date de dépôt",
                        "Supply the document “The policy”, reviewed between 16 July 2022 and the filing date")),
                only(remedies).changes().stream().map(FactChange::wording).toList());
        FactChange change = only(remedies).changes().get(0);
        assertEquals(FactNature.SUPPLIABLE, change.nature());
        assertEquals(List.of(DataPath.of("evidence")), change.paths(Fixture.complete()));
        assertEquals(List.of(), remedies.obstacles());
        assertFalse(remedies.cutShort());
    }

    @Test
    void aPolicyThatIsTooOldIsReplacedByAnotherDocument() {
        Remedies remedies = remedies(POLICY, Fixture.complete().withEvidence(List.of(Fixture.policy("2020-01-01"))));
        assertTrue(only(remedies).changes().get(0) instanceof SupplyDocument);
    }

    @Test
    void aFileThatIsNotFiledIsFiledWhileThereIsTime() {
        Remedies remedies = remedies(Fixture.whole(), UNFILED, BEFORE_CLOSING);
        assertEquals(
                List.of("File the application between 1 October 2025 and 31 October 2025"), english(only(remedies)));
        FileBetween filing = (FileBetween) only(remedies).changes().get(0);
        assertEquals(BEFORE_CLOSING, filing.first());
        assertEquals(Deadline.of(LocalDate.of(2025, 10, 31)), filing.last());
        assertEquals(FactNature.SUPPLIABLE, filing.nature());
    }

    @Test
    void beforeTheOpeningTheFirstDayIsThatOfTheCall() {
        Remedies remedies = remedies(Fixture.whole(), UNFILED, LocalDate.of(2025, 8, 1));
        assertEquals(
                List.of("File the application between 2 September 2025 and 31 October 2025"), english(only(remedies)));
    }

    @Test
    void afterTheClosingNothingHelpsAFileThatWasNotFiled() {
        Remedies remedies = remedies(Fixture.whole(), UNFILED, LocalDate.of(2025, 11, 1));
        assertEquals(List.of(), remedies.remedies());
        Obstacle obstacle = remedies.obstacles().get(0);
        assertEquals(1, remedies.obstacles().size());
        assertEquals(Obstacle.Reason.DATE_PASSED, obstacle.reason());
        assertEquals(DataPath.parse("/eligibility/criteria/5"), obstacle.criterion());
        assertEquals(
                "Applications closed on 31 October 2025.", obstacle.finding().english());
    }

    @Test
    void aLateFileCannotBeFiledAgain() {
        Application late = Fixture.complete().withFiled(FilingMoment.parse("2025-11-03"));
        Obstacle obstacle = remedies(Fixture.whole(), late).obstacles().get(0);
        assertEquals(Obstacle.Reason.DATE_PASSED, obstacle.reason());
        assertEquals(
                "The application filed on 3 November 2025 was filed while the call took no applications"
                        + " (2 September 2025 to 31 October 2025).",
                obstacle.finding().english());
    }

    @Test
    void anObstacleSpeaksOfTheFileAsItStandsAndOfNoOtherFiling() {
        Application planned = Fixture.complete().withFiled(FilingMoment.parse("9999-12-31"));
        Obstacle obstacle = remedies(Fixture.whole(), planned, LocalDate.of(2026, 11, 23))
                .obstacles()
                .get(0);
        assertEquals(Obstacle.Reason.DATE_PASSED, obstacle.reason());
        assertEquals(
                "The application filed on 31 December 9999 was filed while the call took no applications"
                        + " (2 September 2025 to 31 October 2025).",
                obstacle.finding().english());
    }

    @Test
    void whatWasFiledTooEarlyIsFiledAgainWhileThereIsTime() {
        Application early = Fixture.complete().withFiled(FilingMoment.parse("2025-09-01"));
        FileBetween again = (FileBetween)
                only(remedies(Fixture.whole(), early, BEFORE_CLOSING)).changes().get(0);
        assertEquals(
                BilingualText.of(
                        "Déposer à nouveau le dossier entre le 1er octobre 2025 et le 31 octobre 2025",
                        "File the application again between 1 October 2025 and 31 October 2025"),
                again.wording());
        assertEquals(FactNature.REPEATABLE, again.nature());
        Remedies onTheVeryDay = remedies(Fixture.whole(), early, LocalDate.of(2025, 9, 1));
        assertEquals(
                List.of("File the application again between 2 September 2025 and 31 October 2025"),
                english(only(onTheVeryDay)));
        assertEquals(
                List.of(Obstacle.Reason.DATE_PASSED),
                reasons(remedies(Fixture.whole(), early, LocalDate.of(2025, 11, 1))));
    }

    @Test
    void aDocumentNewerThanTheFilingCountsForAFilingMadeAgain() {
        Application newer = Fixture.complete()
                .withFiled(FilingMoment.parse("2025-09-10"))
                .withEvidence(List.of(Fixture.policy("2025-09-20")));
        assertEquals(
                List.of(
                        List.of("Supply the document “The policy”, reviewed between 16 July 2022 and the filing date"),
                        List.of("File the application again between 1 October 2025 and 31 October 2025")),
                remedies(Fixture.whole(), newer, BEFORE_CLOSING).remedies().stream()
                        .map(RemediesTest::english)
                        .toList());
    }

    @Test
    void aDayOfFilingThatLiesAheadCanStillBeChanged() {
        Application planned = Fixture.complete().withFiled(FilingMoment.parse("2025-11-03"));
        FactChange change = only(remedies(Fixture.whole(), planned, BEFORE_CLOSING))
                .changes()
                .get(0);
        assertEquals(FactNature.CHANGEABLE, change.nature());
    }

    @Test
    void theLastDayWithAnHourNamesTheHour() {
        FundingCall call = Fixture.call(
                new Criterion.FiledInTime(),
                LocalDate.of(2025, 9, 2),
                new Deadline(LocalDate.of(2025, 10, 31), LocalTime.NOON));
        Eligibility eligibility = Eligibility.of(call);
        assertEquals(
                List.of("File the application between 1 October 2025 and 31 October 2025, by 12:00 Paris time"),
                english(only(eligibility.assess(UNFILED, BEFORE_CLOSING).remedies())));
        Remedy onTheDay =
                only(eligibility.assess(UNFILED, LocalDate.of(2025, 10, 31)).remedies());
        assertEquals(List.of("File the application on 31 October 2025, by 12:00 Paris time"), english(onTheDay));
        assertEquals(
                FilingMoment.parse("2025-10-31T12:00+01:00"),
                onTheDay.applyTo(UNFILED).filed());
    }

    @Test
    void aFileThatMayBeFiledWithinAWindowOfItsOwnIsTriedThere() {
        Criterion delayed = Criterion.unless(
                new Criterion.FiledInTime(),
                new Derogation(
                        BilingualText.of("Report accordé", "Delay granted"),
                        Fixture.health(),
                        Fixture.within("2025-11-10", "2025-11-20T17:00"),
                        Fixture.TEXT));
        Eligibility eligibility = Eligibility.of(Fixture.call(delayed));
        assertEquals(
                List.of("File the application between 10 November 2025 and 20 November 2025, by 17:00 Paris time"),
                english(only(
                        eligibility.assess(UNFILED, LocalDate.of(2025, 11, 1)).remedies())));
        Remedies late = eligibility.assess(UNFILED, LocalDate.of(2025, 11, 21)).remedies();
        assertEquals(
                List.of("The dates of this condition ended on 20 November 2025."),
                late.obstacles().stream()
                        .map(obstacle -> obstacle.finding().english())
                        .toList());
    }

    @Test
    void theDayOfFilingIsChosenSoThatDocumentsAreStillValid() {
        FundingCall call = Fixture.call(
                Criterion.allOf(new Criterion.FiledInTime(), POLICY),
                new EvidenceWindow.WithinDays(30, FilingStep.APPLICATION));
        Application recent = UNFILED.withEvidence(List.of(Fixture.policy("2025-09-20")));
        assertEquals(
                List.of("File the application between 1 October 2025 and 20 October 2025"),
                english(only(Eligibility.of(call).assess(recent, BEFORE_CLOSING).remedies())));
    }

    @Test
    void aDocumentThatDoesNotSayWhatItCoversIsToSayIt() {
        Evidence silent = Fixture.policy("2024-01-01");
        Application group = Fixture.application(Fixture.group()).withEvidence(List.of(silent));
        Remedy remedy = only(remedies(POLICY, group));
        String id = silent.id().value();
        assertEquals(
                List.of(BilingualText.of(
                        "Indiquer les entités que couvre la pièce " + id
                                + ", dont au moins\u00a0: 690781810, 750712184",
                        "State which entities the document " + id
                                + " covers, among them at least: 690781810, 750712184")),
                remedy.changes().stream().map(FactChange::wording).toList());
        FactChange change = remedy.changes().get(0);
        assertEquals(List.of("/evidence/0/covers"), paths(change, group));
        assertEquals(
                List.of(silent.withCovers(List.of(Fixture.MEMBER, Fixture.HOSPITAL))),
                remedy.applyTo(group).evidence());
        Application without = group.withEvidence(List.of());
        assertThrows(IllegalArgumentException.class, () -> change.paths(without));
        assertThrows(IllegalArgumentException.class, () -> change.applyTo(without));
    }

    @Test
    void onlyADocumentThatWouldDoIsToSayWhatItCovers() {
        Application group = Fixture.application(Fixture.group());
        Evidence old = Fixture.policy("2020-01-01");
        Evidence unnamed = Evidence.empty().withKind(old.kind()).withDated(LocalDate.of(2024, 1, 1));
        Evidence twice = Fixture.policy("2024-01-01");
        List<List<Evidence>> files = List.of(List.of(old), List.of(unnamed), List.of(twice, twice));
        for (List<Evidence> evidence : files) {
            assertTrue(
                    only(remedies(POLICY, group.withEvidence(evidence)))
                                    .changes()
                                    .get(0)
                            instanceof SupplyDocument,
                    evidence::toString);
        }
        Evidence first = old.withId(EvidenceId.of("A"))
                .withDated(LocalDate.of(2024, 1, 1))
                .withCovers(List.of());
        Evidence second = first.withId(EvidenceId.of("B"));
        assertEquals(
                List.of(new StateCoverage(EvidenceId.of("A"), List.of(Fixture.MEMBER, Fixture.HOSPITAL))),
                only(remedies(POLICY, group.withEvidence(List.of(old, second, first))))
                        .changes());
    }

    @Test
    void oneDocumentSpeaksForAllMembersThatLackIt() {
        Application group = Fixture.application(Fixture.group());
        assertEquals(
                List.of("Supply the document “The policy”, reviewed between 16 July 2022 and the filing date,"
                        + " for the entities 690781810, 750712184"),
                english(only(remedies(POLICY, group))));
        Evidence one = Fixture.policy("2024-01-01").withCovers(List.of(Fixture.HOSPITAL));
        assertEquals(
                List.of("Supply the document “The policy”, reviewed between 16 July 2022 and the filing date,"
                        + " for the entity 690781810"),
                english(only(remedies(POLICY, group.withEvidence(List.of(one))))));
    }

    @Test
    void aFigureBelowTheThresholdWouldHaveToRise() {
        Criterion staff = staff(true, 50);
        Application small = clinic(site(SITE).withStaff(YearlyFigures.of(2024, 30)));
        FactChange raise = only(remedies(staff, small)).changes().get(0);
        assertEquals(
                BilingualText.of(
                        "Corriger l’effectif 2024 du site 010011641, si le chiffre déclaré est inexact\u00a0: au moins 50",
                        "Correct the staff for 2024 of the site 010011641, if the figure declared is wrong: at least 50"),
                raise.wording());
        assertEquals(FactNature.CHANGEABLE, raise.nature());
        assertEquals(List.of("/applicant/facilities/0/staff/2024"), paths(raise, small));
        FactChange declare = only(remedies(staff, clinic(site(SITE)))).changes().get(0);
        assertEquals(
                BilingualText.of(
                        "Déclarer l’effectif 2024 du site 010011641\u00a0: au moins 50",
                        "Declare the staff for 2024 of the site 010011641: at least 50"),
                declare.wording());
        assertEquals(FactNature.SUPPLIABLE, declare.nature());
    }

    @Test
    void ofTwoSitesTheLargerOneAndOfEqualOnesTheLowerNumberIsNamed() {
        Facility first = site(SITE).withStaff(YearlyFigures.of(2024, 10));
        Facility second = site(OTHER_SITE).withStaff(YearlyFigures.of(2024, 10));
        String equal = "Correct the staff for 2024 of the site 010000024, if the figure declared is wrong: at least 40";
        assertEquals(List.of(equal), english(only(remedies(staff(true, 50), clinic(first, second)))));
        assertEquals(List.of(equal), english(only(remedies(staff(true, 50), clinic(second, first)))));
        Facility larger = first.withStaff(YearlyFigures.of(2024, 11));
        assertEquals(
                List.of(
                        "Correct the staff for 2024 of the site 010011641, if the figure declared is wrong: at least 40"),
                english(only(remedies(staff(true, 50), clinic(second, larger)))));
    }

    @Test
    void aYearThatWasNeverDeclaredComesBeforeAFigureThatWas() {
        Measure activity = new Measure.CombinedActivity(ReferenceYears.firstOf(ReferenceYears.Scope.SITE, 2025, 2024));
        Application application = clinic(
                site(SITE).withCombinedActivity(YearlyFigures.of(2025, 450)),
                site(OTHER_SITE).withCombinedActivity(YearlyFigures.of(2024, 40)));
        FactChange declare = only(remedies(Criterion.atLeast(activity, Published.of(500L, Fixture.TEXT)), application))
                .changes()
                .get(0);
        assertEquals(
                "Declare the combined activity for 2025 of the site 010000024: at least 50",
                declare.wording().english());
        assertEquals(FactNature.SUPPLIABLE, declare.nature());
        assertEquals(
                List.of("Declare the combined activity for 2025 of the site 010000024: at most 10"),
                english(only(remedies(Criterion.atMost(activity, Published.of(460L, Fixture.TEXT)), application))));
    }

    @Test
    void aFigureAboveTheThresholdAndOneThatIsMissingAreBothNamed() {
        Facility large = site(SITE).withStaff(YearlyFigures.of(2024, 90));
        assertEquals(
                List.of(
                        "Correct the staff for 2024 of the site 010011641, if the figure declared is wrong: at most 50",
                        "Declare the staff for 2024 of the site 010000024: at most 0"),
                english(only(remedies(staff(false, 50), clinic(large, site(OTHER_SITE))))));
    }

    @Test
    void twoThresholdsOfTheSameFigureMakeARange() {
        Criterion between = Criterion.allOf(staff(true, 20), staff(false, 50));
        assertEquals(
                List.of("Declare the staff for 2024 of the sites 010000024, 010011641: 20 to 50 together"),
                english(only(remedies(between, clinic(site(SITE), site(OTHER_SITE))))));
    }

    @Test
    void thresholdsThatExcludeEachOtherAreSaidToBeIncompatible() {
        Criterion impossible = Criterion.allOf(staff(true, 60), staff(false, 50));
        Remedies remedies = remedies(impossible, clinic(site(SITE)));
        assertEquals(List.of(), remedies.remedies());
        assertEquals(Obstacle.Reason.INCOMPATIBLE, remedies.obstacles().get(0).reason());
    }

    @Test
    void alternativesGiveSeveralRemediesTheSmallestFirst() {
        Criterion either = Criterion.anyOf(
                Criterion.allOf(staff(true, 50), POLICY),
                staff(true, 80),
                new Criterion.KindIn(Published.of(Set.of(ApplicantKind.PUBLIC_ESTABLISHMENT), Fixture.TEXT)),
                POLICY);
        assertEquals(
                List.of(
                        List.of("Supply the document “The policy”, reviewed between 16 July 2022 and the filing date"),
                        List.of("Declare the staff for 2024 of the site 010011641: at least 80")),
                remedies(either, clinic(site(SITE))).remedies().stream()
                        .map(RemediesTest::english)
                        .toList());
    }

    @Test
    void factsThatDoNotChangeAreNeverProposed() {
        Criterion publicOnly =
                new Criterion.KindIn(Published.of(Set.of(ApplicantKind.PUBLIC_ESTABLISHMENT), Fixture.TEXT));
        Remedies remedies = remedies(Criterion.allOf(publicOnly, POLICY), Fixture.application(Fixture.clinic()));
        assertEquals(List.of(), remedies.remedies());
        assertEquals(List.of(Obstacle.Reason.FIXED), reasons(remedies));
        Criterion health = new SiteCriterion.SectorIn(Published.awaited("annexe"));
        assertEquals(List.of(Obstacle.Reason.NOT_PUBLISHED), reasons(remedies(health, Fixture.complete())));
        Remedies bare = remedies(
                Fixture.health(), new Application(null, Fixture.CALL, null, FilingMoment.on(Fixture.TODAY), List.of()));
        assertEquals(List.of(Obstacle.Reason.NOT_STATED), reasons(bare));
    }

    @Test
    void aPredicateOfTheCallerCannotBeLookedInto() {
        RuleId name = RuleId.of("test.referent");
        Criterion custom = new Criterion.Custom(name, BilingualText.of("Référent", "Referent"), Arguments.none());
        FundingCall call = Fixture.call(Criterion.allOf(custom, POLICY));
        Remedies remedies = Eligibility.of(call, Map.of(name, question -> CustomAnswer.notMet()))
                .assess(Fixture.application(Fixture.clinic()), Fixture.TODAY)
                .remedies();
        assertEquals(List.of(), remedies.remedies());
        assertEquals(List.of(Obstacle.Reason.CANNOT_TELL), reasons(remedies));
        assertEquals("Referent", remedies.obstacles().get(0).title().english());
    }

    @Test
    void aPredicateOfTheCallerIsAskedAgainForEachRemedy() {
        RuleId name = RuleId.of("test.one-document");
        Criterion custom = new Criterion.Custom(name, BilingualText.of("Une pièce", "One document"), Arguments.none());
        FundingCall call = Fixture.call(Criterion.allOf(custom, Criterion.anyOf(POLICY, staff(true, 10))));
        Remedies remedies = Eligibility.of(
                        call,
                        Map.of(
                                name,
                                question -> question.application().evidence().isEmpty()
                                        ? CustomAnswer.met()
                                        : CustomAnswer.notMet()))
                .assess(clinic(site(SITE)), Fixture.TODAY)
                .remedies();
        assertEquals(List.of("Declare the staff for 2024 of the site 010011641: at least 10"), english(only(remedies)));
    }

    @Test
    void aTextThatIsAwaitedIsNamed() {
        Criterion awaited = new Criterion.AwaitedCondition(BilingualText.of("Prérequis", "Prerequisites"), "annexe 3");
        Obstacle obstacle = remedies(awaited, Fixture.complete()).obstacles().get(0);
        assertEquals(Obstacle.Reason.NOT_PUBLISHED, obstacle.reason());
        assertTrue(obstacle.finding().english().contains("annexe 3"));
    }

    @Test
    void aPrerequisiteThatTheCallDoesNotDefineCannotBeSupplied() {
        Remedies remedies = remedies(new Criterion.Evidenced(PrerequisiteId.of("P9")), Fixture.complete());
        assertEquals(List.of(Obstacle.Reason.CANNOT_TELL), reasons(remedies));
    }

    @Test
    void derogationsInConflictAreAnObstacleUnlessOneCanBeMadeNotToApply() {
        Criterion conflict = Criterion.unless(
                POLICY, derogation("first", Fixture.health()), derogation("second", Fixture.anyKind()));
        Remedies remedies = remedies(conflict, Fixture.complete());
        assertEquals(List.of(Obstacle.Reason.CONFLICT), reasons(remedies));
        Criterion resolved =
                Criterion.unless(POLICY, derogation("first", Fixture.health()), derogation("second", staff(true, 20)));
        assertEquals(
                List.of(
                        "Correct the staff for 2024 of the site 010011641, if the figure declared is wrong: at most 19"),
                english(only(remedies(resolved, clinic(site(SITE).withStaff(YearlyFigures.of(2024, 30)))))));
    }

    @Test
    void aDerogationThatAppliesIsNoObstacleButNamedWithTheOneThereIs() {
        RuleId name = RuleId.of("test.island");
        Criterion island = new Criterion.Custom(name, BilingualText.of("Île", "Island"), Arguments.none());
        Criterion surgery = new SiteCriterion.Authorised(Published.of(Set.of(CareActivity.SURGERY), Fixture.TEXT));
        Criterion rule = Criterion.unless(
                POLICY, new Derogation(BilingualText.of("Îles", "Islands"), island, surgery, Fixture.TEXT));
        Remedies remedies = Eligibility.of(Fixture.call(rule), Map.of(name, question -> CustomAnswer.met()))
                .assess(Fixture.complete().withApplicant(Fixture.clinic().withFacilities(List.of())), Fixture.TODAY)
                .remedies();
        assertEquals(List.of(Obstacle.Reason.NOT_STATED), reasons(remedies));
        assertEquals(
                DataPath.parse("/eligibility/derogations/0/then"),
                remedies.obstacles().get(0).criterion());
        assertTrue(remedies.obstacles().get(0).title().english().endsWith(" (derogation “Islands”)"));
    }

    @Test
    void whatIsForbiddenIsAnObstacleAndNotThatItIsMet() {
        Remedies remedies = remedies(Criterion.not(Fixture.anyKind()), Fixture.complete());
        assertEquals(List.of(Obstacle.Reason.FIXED), reasons(remedies));
        assertTrue(remedies.obstacles().get(0).title().english().startsWith("The following condition must not hold: "));
        assertEquals(
                "The excluded situation was found.",
                remedies.obstacles().get(0).finding().english());
    }

    @Test
    void alternativesAreOneObstacleAndOnlyThoseThatCanStillBeHad() {
        Criterion publicOnly =
                new Criterion.KindIn(Published.of(Set.of(ApplicantKind.PUBLIC_ESTABLISHMENT), Fixture.TEXT));
        Criterion awaited = new SiteCriterion.SectorIn(Published.awaited("annexe"));
        assertEquals(
                List.of("/eligibility/criteria/1"),
                remedies(Criterion.anyOf(publicOnly, awaited), Fixture.complete()).obstacles().stream()
                        .map(obstacle -> obstacle.criterion().toString())
                        .toList());
        Criterion abroad = new SiteCriterion.RegionIn(Published.of(Set.of(Region.BRETAGNE), Fixture.TEXT));
        Remedies both = remedies(Criterion.anyOf(publicOnly, abroad), Fixture.complete());
        assertEquals(List.of(Obstacle.Reason.FIXED), reasons(both));
        assertEquals(DataPath.parse("/eligibility"), both.obstacles().get(0).criterion());
        assertTrue(both.obstacles().get(0).finding().english().contains(" Or else: "));
    }

    @Test
    void aDerogationCanBeTheWay() {
        Criterion either = Criterion.unless(
                new Criterion.KindIn(Published.of(Set.of(ApplicantKind.PUBLIC_ESTABLISHMENT), Fixture.TEXT)),
                derogation("with a policy", POLICY));
        Remedy remedy = only(remedies(either, Fixture.application(Fixture.clinic())));
        assertTrue(remedy.changes().get(0) instanceof SupplyDocument);
    }

    @Test
    void anAuthorisationIsObtainedBeforeTheFilingAndShownAfterIt() {
        Criterion surgery = new SiteCriterion.Authorised(Published.of(Set.of(CareActivity.SURGERY), Fixture.TEXT));
        Facility without = site(SITE).withAuthorisations(List.of(Authorisation.of(CareActivity.DIALYSIS)));
        assertEquals(List.of(Obstacle.Reason.FIXED), reasons(remedies(surgery, clinic(without))));
        assertEquals(
                List.of("Show, for the site 010011641, an authorisation in force on the day of filing: surgery"),
                english(only(remedies(surgery, clinic(site(SITE))))));
        Application unfiled =
                new Application(null, Fixture.CALL, clinic(without).applicant(), null, List.of());
        assertEquals(
                List.of("Obtain, for the site 010011641, an authorisation in force on the day of filing: surgery"),
                english(only(remedies(surgery, unfiled))));
    }

    @Test
    void oneSiteMustMeetAllThatOneSiteIsAskedFor() {
        Criterion sameSite = Criterion.sameSite(
                (SiteCriterion) Fixture.health(),
                new SiteCriterion.ActivityIn(
                        Published.of(Set.of(CareActivity.SURGERY, CareActivity.MEDICINE), Fixture.TEXT)));
        Facility home = Facility.of(OTHER_SITE, "EHPAD")
                .withCategory(Fixture.facility("500").category());
        assertEquals(
                List.of("State the care activities of the site 010011641, among them: medicine or surgery"),
                english(only(remedies(sameSite, clinic(home, site(SITE))))));
    }

    @Test
    void theCallAimedAtIsStatedOrChangedBeforeTheFiling() {
        Application unstated =
                new Application(null, null, Fixture.clinic(), FilingMoment.parse("2025-10-15"), List.of());
        assertEquals(
                List.of("State that the application is for the call test-call"),
                english(only(remedies(Fixture.health(), unstated))));
        Application other = new Application(
                null, CallId.of("other"), Fixture.clinic(), FilingMoment.parse("2025-10-15"), List.of());
        assertEquals(List.of(Obstacle.Reason.FIXED), reasons(remedies(Fixture.health(), other)));
        Application unfiled = new Application(null, CallId.of("other"), Fixture.clinic(), null, List.of());
        assertEquals(
                List.of("File the application for the call test-call and not for another"),
                english(only(remedies(Fixture.health(), unfiled))));
    }

    @Test
    void whatTheAuthorityDecidedStays() {
        AuthorityDecision refused = new AuthorityDecision(
                DataPath.parse("/eligibility/criteria/0"), Status.NOT_MET, "doubt", "agency", Fixture.TODAY);
        Remedies remedies = Eligibility.of(Fixture.call(Criterion.allOf(Fixture.health(), POLICY)))
                .assess(Fixture.application(Fixture.clinic()), Fixture.TODAY, List.of(refused))
                .remedies();
        assertEquals(List.of(Obstacle.Reason.DECIDED), reasons(remedies));
        AuthorityDecision granted = new AuthorityDecision(
                DataPath.parse("/eligibility/criteria/0"), Status.MET, "platform down", "agency", Fixture.TODAY);
        Application late = Fixture.application(Fixture.clinic()).withFiled(FilingMoment.parse("2025-11-03"));
        assertEquals(
                1,
                Eligibility.of(Fixture.call(Criterion.allOf(new Criterion.FiledInTime(), POLICY)))
                        .assess(late, Fixture.TODAY, List.of(granted))
                        .remedies()
                        .remedies()
                        .size());
    }

    @Test
    void aFileAimedAtTheCallIsComparedWithAllThatWereFiledForIt() {
        Criterion limited = Criterion.allOf(Fixture.health(), new Criterion.AppliesThroughGroup(Fixture.TEXT));
        Eligibility eligibility = Eligibility.of(Fixture.call(limited));
        Application elsewhere = new Application(null, CallId.of("other"), Fixture.clinic(), null, List.of());
        assertEquals(
                List.of("File the application for the call test-call and not for another"),
                english(only(first(eligibility.assessAll(List.of(elsewhere), BEFORE_CLOSING)))));
        Application filed = Fixture.application(Fixture.clinic());
        assertEquals(
                List.of(),
                first(eligibility.assessAll(List.of(elsewhere, filed), BEFORE_CLOSING))
                        .remedies());
        Application unnamed = new Application(null, Fixture.CALL, Fixture.clinic(), filed.filed(), List.of());
        assertTrue(eligibility
                .assessAll(List.of(unnamed), BEFORE_CLOSING)
                .verdicts()
                .get(0)
                .isEligible());
    }

    @Test
    void whatOnlyADayOfFilingPutsInTheWayIsSaidOfThatDay() {
        Application dated = UNFILED.withEvidence(List.of(Fixture.policy("2025-10-15")));
        Criterion prohibited = new Criterion.Not(POLICY);
        Remedies alone = atAnyTime(prohibited, dated);
        assertEquals(List.of(Obstacle.Reason.FIXED), reasons(alone));
        assertEquals(DataPath.of("eligibility"), alone.obstacles().get(0).criterion());
        Remedies together = atAnyTime(Criterion.allOf(new Criterion.FiledInTime(), prohibited), dated);
        assertEquals(List.of(Obstacle.Reason.CANNOT_TELL), reasons(together));
        assertTrue(
                together.obstacles().get(0).finding().english().contains("dated after the filing"),
                together.toString());
    }

    @Test
    void aDayThatLiesAheadHasNotPassed() {
        Criterion apart =
                Criterion.allOf(Fixture.within("2025-10-01", "2025-10-10"), Fixture.within("2025-11-01", "2025-11-10"));
        Remedies remedies = remedies(apart, UNFILED, BEFORE_CLOSING);
        assertEquals(List.of(Obstacle.Reason.DATE_PASSED), reasons(remedies));
        String ahead = remedies.obstacles().get(0).finding().english();
        assertFalse(ahead.contains("ended"), ahead);
        assertEquals(
                "The dates of this condition ended on 10 November 2025.",
                remedies(apart, UNFILED, LocalDate.of(2025, 12, 1))
                        .obstacles()
                        .get(1)
                        .finding()
                        .english());
    }

    private static Remedies atAnyTime(Criterion criterion, Application application) {
        return Eligibility.of(Fixture.call(criterion, new EvidenceWindow.Anytime()))
                .assess(application, BEFORE_CLOSING)
                .remedies();
    }

    private static Remedies first(BatchAssessment batch) {
        return batch.verdicts().get(0).remedies();
    }

    @Test
    void theApplicationsOfOthersAreNoFactsOfThisOne() {
        Application missing = Fixture.application(Fixture.clinic());
        Eligibility eligibility = Eligibility.of(Fixture.call(POLICY));
        EligibilityVerdict alone = eligibility
                .assessAll(List.of(missing), Fixture.TODAY)
                .verdicts()
                .get(0);
        assertTrue(only(alone.remedies()).changes().get(0) instanceof SupplyDocument);
        Application again =
                new Application(ApplicationId.of("A2"), Fixture.CALL, Fixture.clinic(), missing.filed(), List.of());
        EligibilityVerdict twice = eligibility
                .assessAll(List.of(missing, again), Fixture.TODAY)
                .verdicts()
                .get(0);
        assertEquals(List.of(), twice.remedies().remedies());
        assertTrue(twice.remedies().obstacles().get(0).criterion().isWithin(DataPath.of("batch")));
    }

    @Test
    void whereTwoFilesOfTheBatchExcludeEachOtherItIsSaidWhatToDoAboutThem() {
        Application first = Fixture.complete();
        Application second = new Application(
                ApplicationId.of("A2"), Fixture.CALL, Fixture.clinic(), first.filed(), first.evidence());
        assertEquals(List.of(Obstacle.Reason.WITHDRAW_OTHERS), together(first, second));
        assertEquals(List.of(Obstacle.Reason.OWN_IDENTIFIER), together(second, copyOf(second)));
    }

    /** Another applicant under the same identifier. */
    private static Application copyOf(Application other) {
        return other.withApplicant(Fixture.hospital(Fixture.HOSPITAL))
                .withEvidence(List.of(Fixture.policy("2024-01-01")));
    }

    private static List<Obstacle.Reason> together(Application first, Application second) {
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(POLICY))
                .assessAll(List.of(first, second), Fixture.TODAY)
                .verdicts()
                .get(0);
        Remedies remedies = verdict.remedies();
        assertTrue(PlainText.in(Locale.FRENCH).of(remedies).startsWith("Tant que d’autres dossiers du lot"));
        assertTrue(PlainText.in(Locale.ENGLISH).of(remedies).startsWith("As long as other files of the batch"));
        return reasons(remedies);
    }

    @Test
    void anArchivedVerdictHasNoApplicationToTryThingsOn() {
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(POLICY)).assess(Fixture.complete(), Fixture.TODAY);
        EligibilityVerdict archived = EligibilityVerdict.archived(
                verdict.call(), null, verdict.asOf(), verdict.explanation(), verdict.provenance());
        assertTrue(assertThrows(IllegalStateException.class, archived::remedies)
                .getMessage()
                .contains("\nAdvice: "));
    }

    @Test
    void aChangeForAnotherApplicationIsRefused() {
        FactChange change =
                only(remedies(staff(true, 50), clinic(site(SITE)))).changes().get(0);
        Application other = clinic(site(OTHER_SITE));
        assertThrows(IllegalArgumentException.class, () -> change.applyTo(other));
        assertThrows(IllegalArgumentException.class, () -> change.paths(other));
    }

    private static Derogation derogation(String label, Criterion when) {
        return new Derogation(BilingualText.of(label, label), when, Fixture.health(), Fixture.TEXT);
    }

    private static Criterion staff(boolean atLeast, long threshold) {
        Measure staff = new Measure.Staff(ReferenceYears.firstOf(ReferenceYears.Scope.SITE, 2024, 2023));
        Published<Long> published = Published.of(threshold, Fixture.TEXT);
        return atLeast ? Criterion.atLeast(staff, published) : Criterion.atMost(staff, published);
    }

    private static Facility site(FacilityFinessNumber number) {
        return Facility.of(number, "Site").withCategory(Fixture.facility("365").category());
    }

    private static Application clinic(Facility... sites) {
        return Fixture.application(Fixture.clinic().withFacilities(List.of(sites)));
    }

    private static Remedies remedies(Criterion criterion, Application application) {
        return remedies(criterion, application, Fixture.TODAY);
    }

    private static Remedies remedies(Criterion criterion, Application application, LocalDate asOf) {
        return Eligibility.of(Fixture.call(criterion)).assess(application, asOf).remedies();
    }

    private static Remedy only(Remedies remedies) {
        assertEquals(1, remedies.remedies().size(), remedies.toString());
        return remedies.remedies().get(0);
    }

    private static List<String> english(Remedy remedy) {
        return remedy.changes().stream()
                .map(change -> change.wording().english())
                .toList();
    }

    private static List<String> paths(FactChange change, Application application) {
        return change.paths(application).stream().map(DataPath::toString).toList();
    }

    private static List<Obstacle.Reason> reasons(Remedies remedies) {
        assertEquals(List.of(), remedies.remedies());
        return remedies.obstacles().stream().map(Obstacle::reason).toList();
    }
}
