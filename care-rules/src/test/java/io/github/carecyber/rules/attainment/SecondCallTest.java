package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Case files of every objective of the second call: reached, a day too old, a day too late, missing. */
class SecondCallTest {

    private static final LocalDate FILED = Assessed.FILED;

    @TestFactory
    Stream<DynamicTest> everyObjectiveIsReachedByEveryKindOfApplicant() {
        return Stream.<Applicant>of(
                        Declarations.group(33, 17, 10),
                        Declarations.group(5),
                        Declarations.hospital(0, 100),
                        Declarations.hospital(0, 40, 30, 30))
                .map(applicant -> DynamicTest.dynamicTest(
                        applicant.name() + " " + applicant.legalEntities().size(), () -> {
                            AttainmentVerdict verdict =
                                    Assessed.complete(applicant).verdict();
                            assertEquals(
                                    Status.MET,
                                    verdict.status(),
                                    () -> verdict.statuses() + " " + verdict.objectives());
                            assertTrue(verdict.report().violations().stream()
                                    .allMatch(
                                            one -> one.rule().toString().equals("attainment.evidence.kind-not-asked")));
                        }));
    }

    /** Every document of every objective, for a GHT and outside one. */
    @TestFactory
    Stream<DynamicTest> eachDocumentMattersByItsWindow() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Objective objective : SecondCall.objectives()) {
            for (EvidenceRequirement requirement : objective.evidence()) {
                if (isAsked(requirement)) {
                    String name = objective.id() + " " + requirement.anyOf().get(0);
                    tests.add(DynamicTest.dynamicTest(
                            name, () -> check(objective.id().value(), requirement)));
                }
            }
        }
        assertTrue(tests.size() > 20);
        return tests.stream();
    }

    private static boolean isAsked(EvidenceRequirement requirement) {
        return requirement.condition() != EvidenceCondition.TRAJECTORY
                && requirement.condition() != EvidenceCondition.JUSTIFIED_ABSENCE;
    }

    private static void check(String objective, EvidenceRequirement requirement) {
        String kind = requirement.anyOf().get(0).value();
        Assessed group = Assessed.group();
        assertEquals(Status.MET, group.status(objective));
        ObjectiveVerdict missing = group.without(objective, kind).verdict(objective);
        assertEquals(Status.UNKNOWN, missing.status());
        assertEquals(
                3,
                missing.missing().stream()
                        .filter(Gap.MissingEvidence.class::isInstance)
                        .count());
        assertEquals(
                Status.UNKNOWN,
                group.dated(objective, kind, Assessed.LATER.plusDays(1)).status(objective));
        LocalDate first = firstDay(requirement.window());
        assertEquals(Status.MET, group.dated(objective, kind, first).status(objective));
        boolean bounded = !(requirement.window() instanceof EvidenceWindow.Anytime);
        assertEquals(
                bounded ? Status.NOT_MET : Status.MET,
                group.dated(objective, kind, first.minusDays(1)).status(objective));
        // What was written after the filing is too late for a window that ends with it, and a contradiction for any
        // other.
        assertEquals(
                bounded ? Status.NOT_MET : Status.UNKNOWN,
                group.dated(objective, kind, FILED.plusDays(1)).status(objective));
        assertEquals(Status.MET, group.dated(objective, kind, FILED).status(objective));
        if (requirement.condition() != EvidenceCondition.HOSPITAL_GROUP) {
            assertEquals(
                    Status.UNKNOWN, Assessed.hospital().without(objective, kind).status(objective));
        }
    }

    private static LocalDate firstDay(EvidenceWindow window) {
        return window.fold(
                anytime -> LocalDate.of(2001, 1, 1),
                since -> SecondCall.POLICIES_SINCE,
                within -> FILED.minusDays(60),
                phase -> SecondCall.PUBLISHED);
    }

    @Test
    void theAnswerNamesWindowAndText() {
        EvidenceAnswer answer = Assessed.group()
                .dated("D2.O4", "restore-log", SecondCall.PUBLISHED.minusDays(1))
                .verdict("D2.O4")
                .evidence()
                .get(1);
        assertEquals(SecondCall.PUBLISHED, answer.period().first());
        assertEquals(FILED, answer.period().last());
        assertEquals(1, answer.documents(DocumentOutcome.TOO_OLD).size());
        assertEquals(3, answer.lacking().size());
        assertEquals("16 July 2025 to 20 March 2026", answer.period().inWords().english());
        assertTrue(answer.requirement().toString().contains("Arrêté du 3 juillet 2025"));
    }

    @Test
    void aDeclarationNotFiledYetCountsAsFiledOnTheDayOfTheQuestion() {
        Assessed open = Assessed.group().with(declared -> declared.withFiled(null));
        assertEquals(new DeclarationDay(Assessed.LATER, false), open.verdict().day());
        assertEquals(Status.NOT_MET, open.status("D2.O3.A"), "the score is older than 60 days by then");
        assertEquals(Status.MET, open.asOf(FILED.plusDays(60)).status("D2.O3.A"));
        assertEquals(Status.NOT_MET, open.asOf(FILED.plusDays(61)).status("D2.O3.A"));
        assertEquals(Status.MET, open.asOf(FILED).verdict().status());
    }

    @Test
    void aDocumentMustSpeakForEveryMember() {
        Assessed group = Assessed.group()
                .withDocument(
                        "D2.O4",
                        "restore-log",
                        found -> List.of(
                                found.get(0).withCovers(List.of(Declarations.entity(0), Declarations.entity(1)))));
        ObjectiveVerdict verdict = group.verdict("D2.O4");
        assertEquals(Status.UNKNOWN, verdict.status());
        assertEquals(List.of(Declarations.entity(2)), verdict.evidence().get(1).lacking());
        Assessed silent = Assessed.group()
                .withDocument(
                        "D2.O4", "restore-log", found -> List.of(found.get(0).withCovers(List.of())));
        assertEquals(Status.UNKNOWN, silent.status("D2.O4"));
        assertEquals(
                "/objectives/10/evidence/1/covers",
                ((Gap.MissingFact) silent.verdict("D2.O4").missing().get(0))
                        .path()
                        .toString());
        Assessed alone = Assessed.hospital()
                .withDocument(
                        "D2.O4", "restore-log", found -> List.of(found.get(0).withCovers(List.of())));
        assertEquals(Status.MET, alone.status("D2.O4"));
    }

    @Test
    void anExpiredDocumentCountsForNothing() {
        Assessed group = Assessed.group();
        assertEquals(Status.MET, valid(group, FILED).status("D2.O1.A"));
        ObjectiveVerdict expired = valid(group, FILED.minusDays(1)).verdict("D2.O1.A");
        assertEquals(Status.NOT_MET, expired.status());
        assertEquals(
                1, expired.evidence().get(0).documents(DocumentOutcome.EXPIRED).size());
    }

    private static Assessed valid(Assessed group, LocalDate until) {
        return group.withDocument(
                "D2.O1.A",
                "continuity-governance",
                found ->
                        List.of(found.get(0).withDated(LocalDate.of(2020, 1, 1)).withValidUntil(until)));
    }

    @Test
    void documentsOfSitesSpeakForThemOnly() {
        Assessed hospital = Assessed.complete(Declarations.hospital(0, 40, 30, 30));
        Assessed two = hospital.withDocument(
                "D2.O4",
                "restore-log",
                found -> List.of(found.get(0).withSites(List.of(Declarations.site(0, 0), Declarations.site(0, 1)))));
        ObjectiveVerdict verdict = two.verdict("D2.O4");
        assertEquals(Status.UNKNOWN, verdict.status());
        assertEquals(List.of(Declarations.site(0, 2)), verdict.evidence().get(1).lackingSites());
        Assessed both = two.with("D2.O4", declared -> {
            List<Evidence> more = new ArrayList<>(declared.evidence());
            more.add(more.get(1).withSites(List.of(Declarations.site(0, 2))));
            return declared.withEvidence(more);
        });
        assertEquals(Status.MET, both.status("D2.O4"));
    }

    @Test
    void thirtyThreeOfFiftyReachTheThresholdAndSixtyFiveOfNinetyNineDoNot() {
        assertEquals(Status.MET, covering(33, 17, "D2.O1.C"));
        assertEquals(Status.MET, covering(33, 17, "D2.O1.D"));
        assertEquals(Status.NOT_MET, covering(65, 34, "D2.O1.C"));
        assertEquals(Status.NOT_MET, covering(65, 34, "D2.O1.D"));
    }

    private static Status covering(long covered, long other, String objective) {
        return Assessed.complete(Declarations.group(covered, other))
                .with(objective, declared -> declared.withCoveredEntities(List.of(Declarations.entity(0))))
                .status(objective);
    }

    @Test
    void onlyTheEntitiesThatAreNeededMustHaveTheirDocuments() {
        Assessed group = Assessed.complete(Declarations.group(33, 17, 10));
        List<Integer> enough = List.of(0, 1);
        Assessed first = group.withDocument(
                "D2.O1.C",
                "recovery-plan",
                found -> List.of(found.get(0)
                        .withCovers(enough.stream().map(Declarations::entity).toList())));
        assertEquals(Status.MET, first.status("D2.O1.C"), "50 of 60 are complete, though 60 are declared");
        Assessed tooFew = group.withDocument(
                "D2.O1.C",
                "recovery-plan",
                found -> List.of(found.get(0).withCovers(List.of(Declarations.entity(1), Declarations.entity(2)))));
        assertEquals(Status.UNKNOWN, tooFew.status("D2.O1.C"), "27 of 60 are complete, the rest is missing");
        Assessed tooOld = tooFew.with(
                "D2.O1.D",
                declared -> declared.withEvidence(declared.evidence().stream()
                        .map(one -> one.kind() != null && one.kind().value().equals("exercise-feedback")
                                ? one.withDated(SecondCall.PUBLISHED.minusDays(1))
                                        .withCovers(List.of(Declarations.entity(0)))
                                : one)
                        .toList()));
        assertEquals(
                Status.NOT_MET, tooOld.status("D2.O1.D"), "without the largest, 27 of 60 can be reached at the most");
    }

    @Test
    void sitesCountOutsideAGroup() {
        Assessed hospital = Assessed.complete(Declarations.hospital(0, 40, 30, 30))
                .with(
                        "D2.O1.C",
                        declared -> declared.withCoveredEntities(List.of())
                                .withCoveredSites(List.of(Declarations.site(0, 0), Declarations.site(0, 1))));
        assertEquals(Status.MET, hospital.status("D2.O1.C"));
        Assessed one =
                hospital.with("D2.O1.C", declared -> declared.withCoveredSites(List.of(Declarations.site(0, 0))));
        assertEquals(Status.NOT_MET, one.status("D2.O1.C"));
        ObjectiveVerdict silent = hospital.with("D2.O1.C", declared -> declared.withCoveredSites(List.of()))
                .verdict("D2.O1.C");
        assertEquals(Status.UNKNOWN, silent.status());
        assertTrue(silent.missing().toString().contains("coveredSites"));
        assertEquals(
                Status.NOT_APPLICABLE,
                Assessed.hospital().verdict("D2.O1.C").targets().get(0).status());
    }

    @Test
    void whatExistsNotIsJustified() {
        Assessed hospital = Assessed.hospital();
        RequirementAnswer none = RequirementAnswer.empty().withName("technical-platform");
        assertEquals(Status.UNKNOWN, answered(hospital, none).status("D2.O1.C"));
        assertEquals(Status.NOT_MET, answered(hospital, none.withMet(false)).status("D2.O1.C"));
        assertEquals(
                Status.MET,
                answered(hospital, none.withAbsence("aucun plateau")).status("D2.O1.C"));
        assertEquals(Status.UNKNOWN, answered(hospital, none.withAbsence(" ")).status("D2.O1.C"));
        assertEquals(
                Status.UNKNOWN,
                answered(hospital, none.withAbsence("aucun plateau"))
                        .without("D2.O1.C", "missing-analysis-reason")
                        .status("D2.O1.C"),
                "the reason is a document of its own");
        assertEquals(
                Status.UNKNOWN,
                answered(hospital, none.withAbsence("aucun").withMet(true)).status("D2.O1.C"));
    }

    private static Assessed answered(Assessed hospital, RequirementAnswer answer) {
        return hospital.with(
                "D2.O1.C",
                declared -> declared.withRequirements(List.of(
                        RequirementAnswer.of("care-service", true),
                        RequirementAnswer.of("administrative-process", true),
                        answer)));
    }

    @Test
    void theDirectoryScoreBindsOnlyWhereADirectoryProtectsTheBackups() {
        Assessed low = Assessed.group()
                .with("D2.O3.A", declared -> declared.withScores(List.of(ScoreReached.of("ANSSI ADS", 2, FILED))));
        assertEquals(Status.NOT_MET, low.status("D2.O3.A"));
        assertEquals(
                Status.MET,
                low.with("D2.O3.A", declared -> declared.withDedicatedDirectory(false))
                        .status("D2.O3.A"));
        ObjectiveVerdict open = low.with("D2.O3.A", declared -> declared.withDedicatedDirectory(null))
                .verdict("D2.O3.A");
        assertEquals(Status.UNKNOWN, open.status());
        assertTrue(open.missing().toString().contains("dedicatedDirectory"));
        assertEquals(Status.MET, scored(FILED.minusDays(60)));
        assertEquals(Status.NOT_MET, scored(FILED.minusDays(61)));
        assertEquals(Status.NOT_MET, scored(FILED.plusDays(1)));
        assertEquals(Status.UNKNOWN, scored(null));
    }

    private static Status scored(LocalDate day) {
        return Assessed.group()
                .with(
                        "D2.O3.A",
                        declared -> declared.withScores(
                                List.of(ScoreReached.of("ANSSI ADS", 3, FILED).withMeasured(day))))
                .status("D2.O3.A");
    }

    @Test
    void aProductThatHasNoSecondFactorIsNamed() {
        Assessed other = Assessed.group()
                .withDocument(
                        "D2.O3.A",
                        "second-factor-setup",
                        found -> List.of(found.get(0)
                                .withKind(SecondCall.objectives()
                                        .get(6)
                                        .evidence()
                                        .get(1)
                                        .anyOf()
                                        .get(2))));
        assertEquals(Status.MET, other.status("D2.O3.A"));
    }

    @Test
    void aTrajectoryStaysUnderThreeYears() {
        assertEquals(Status.MET, trajectory("2026-01-01", "2028-12-31"));
        assertEquals(Status.NOT_MET, trajectory("2026-01-01", "2029-01-01"));
        assertEquals(Status.NOT_MET, trajectory("2024-02-29", "2027-02-28"));
        assertEquals(Status.UNKNOWN, trajectory("2026-01-01", null));
        assertEquals(Status.UNKNOWN, trajectory(null, "2028-01-01"));
        assertEquals(Status.UNKNOWN, trajectory("2026-01-02", "2026-01-01"));
        assertEquals(
                Status.UNKNOWN,
                Assessed.group()
                        .with("D2.O3.B", declared -> onTrajectory(declared, "2026-01-01", "2027-01-01"))
                        .without("D2.O3.B", "trajectory-schedule")
                        .status("D2.O3.B"));
        assertEquals(
                Status.NOT_APPLICABLE,
                Assessed.group().verdict("D2.O3.B").targets().get(0).status(),
                "nothing is on the way where all is done");
    }

    private static Status trajectory(String start, String end) {
        return Assessed.group()
                .with("D2.O3.B", declared -> onTrajectory(declared, start, end))
                .status("D2.O3.B");
    }

    private static ObjectiveDeclaration onTrajectory(ObjectiveDeclaration declared, String start, String end) {
        return declared.withMode(ProofMode.TRAJECTORY)
                .withTrajectoryStart(start == null ? null : LocalDate.parse(start))
                .withTrajectoryEnd(end == null ? null : LocalDate.parse(end));
    }

    @Test
    void whatIsAskedOfAGroupIsNotAskedOfOthers() {
        ObjectiveVerdict alone = Assessed.hospital()
                .without("D2.O3.D", "backup-control-governance")
                .with("D2.O3.D", declared -> declared.withRequirements(List.of()))
                .verdict("D2.O3.D");
        assertEquals(Status.MET, alone.status());
        assertEquals(Status.NOT_APPLICABLE, alone.evidence().get(2).status());
        assertEquals(Status.NOT_APPLICABLE, alone.targets().get(0).status());
    }

    @Test
    void modesThatNoTextForeseesAreForTheAuthorityToJudge() {
        Assessed group = Assessed.group();
        assertEquals(Status.NOT_MET, mode(group, "D2.O2.A", ProofMode.NOT_REACHED));
        assertEquals(Status.UNKNOWN, mode(group, "D2.O2.A", ProofMode.NOT_APPLICABLE));
        assertEquals(Status.UNKNOWN, mode(group, "D2.O2.A", ProofMode.TRAJECTORY));
        assertEquals(Status.UNKNOWN, mode(group, "D2.O2.A", ProofMode.JUSTIFIED_ABSENCE));
        assertEquals(Status.UNKNOWN, mode(group, "D2.O2.A", null));
        assertEquals(Status.MET, mode(group, "D2.O3.C", ProofMode.TRAJECTORY));
        assertEquals(Status.UNKNOWN, mode(group, "D2.O1.C", ProofMode.JUSTIFIED_ABSENCE), "the reason is missing");
        assertFalse(group.findings().contains("attainment.mode.not-foreseen"));
    }

    private static Status mode(Assessed group, String objective, ProofMode mode) {
        return group.with(objective, declared -> declared.withMode(mode)).status(objective);
    }

    @Test
    void anObjectiveThatIsNotDeclaredIsOpen() {
        AttainmentVerdict verdict = Assessed.group()
                .with(declared -> declared.withObjectives(
                        declared.objectives().subList(0, declared.objectives().size() - 1)))
                .verdict();
        assertEquals(Status.UNKNOWN, verdict.status());
        ObjectiveVerdict last = verdict.objectives().get(10);
        assertEquals(null, last.path());
        assertTrue(last.missing().size() > 3);
        assertEquals(
                10,
                verdict.statuses().values().stream().filter(Status.MET::equals).count());
    }

    @Test
    void everyDeadlineIsListedEndedOnesToo() {
        List<StepDeadline> all = StepDeadline.all(SecondCall.call().calendar(), LocalDate.of(2025, 11, 2));
        assertEquals(2, all.size());
        assertEquals(-2L, all.get(0).daysLeft());
        assertEquals(CallStep.DECLARATIONS, all.get(1).step());
        assertTrue(all.get(1).gap() instanceof Gap.NotPublished);
    }

    @Test
    void theNextDeadlineIsTheDeclarationThatNoTextCloses() {
        StepDeadline next = Assessed.group().verdict().next();
        assertTrue(next != null && next.gap() instanceof Gap.NotPublished, () -> String.valueOf(next));
        StepDeadline before =
                Assessed.group().asOf(LocalDate.of(2025, 10, 31)).verdict().next();
        assertTrue(before != null);
        assertEquals(0L, before.daysLeft());
        StepDeadline early =
                Assessed.group().asOf(LocalDate.of(2025, 10, 1)).verdict().next();
        assertTrue(early != null);
        assertEquals(30L, early.daysLeft());
    }
}
