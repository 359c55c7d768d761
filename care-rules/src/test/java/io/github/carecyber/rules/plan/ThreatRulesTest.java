package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SampleCalls.AS_OF;
import static io.github.carecyber.rules.plan.SamplePlans.withAction;
import static io.github.carecyber.rules.plan.SamplePlans.withWeakness;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.finding.Findings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The rules on threats, goals and evidence where facts are missing or at their bounds. */
final class ThreatRulesTest {

    private static final int MANY = 100_000;

    @Test
    void aWeaknessIsUrgentIfExploitedOrOpenAndCritical() {
        Weakness weakness = Weakness.empty().withKnownExploited(false);
        Weakness critical = weakness.withCvssScore(CvssScore.of("9.0"));

        assertEquals(Urgency.URGENT, Urgency.of(Weakness.empty().withKnownExploited(true)));
        assertEquals(Urgency.URGENT, Urgency.of(critical.withExposure(Exposure.INTERNET)));
        assertEquals(
                Urgency.URGENT,
                Urgency.of(critical.withExposure(Exposure.INTERNET).withKnownExploited(null)));
        assertEquals(Urgency.ROUTINE, Urgency.of(critical.withExposure(Exposure.INTERNAL)));
        assertEquals(Urgency.ROUTINE, Urgency.of(weakness.withCvssScore(CvssScore.of("8.9"))));
        assertEquals(Urgency.UNKNOWN, Urgency.of(critical));
        assertEquals(Urgency.UNKNOWN, Urgency.of(weakness.withExposure(Exposure.INTERNET)));
        assertEquals(Urgency.UNKNOWN, Urgency.of(Weakness.empty().withExposure(Exposure.INTERNAL)));
    }

    @Test
    void theOrderOfWorkIsUndecidedWhereUrgencyOrAStartIsNotStated() {
        RemediationPlan late = SamplePlans.urgentLater();
        RemediationPlan unknown = late.withWeaknesses(
                SamplePlans.changed(late.weaknesses(), 1, weakness -> weakness.withKnownExploited(null)));
        RemediationPlan doubtful = late.withWeaknesses(
                SamplePlans.changed(late.weaknesses(), 0, weakness -> weakness.withKnownExploited(null)));
        RemediationPlan withoutStart = withAction(late, 1, action -> action.withStart(null));

        assertEquals(List.of("/weaknesses/0"), undecided("plan.weakness.urgent-later", unknown));
        assertEquals(List.of("/weaknesses/0"), undecided("plan.weakness.urgent-later", doubtful));
        assertEquals(List.of("/weaknesses/0"), undecided("plan.weakness.urgent-later", withoutStart));
        assertEquals(List.of(), violated("plan.weakness.urgent-later", withoutStart));
    }

    @Test
    void workThatIsAbandonedNeitherAnswersNorDelays() {
        RemediationPlan late =
                withAction(SamplePlans.urgentLater(), 1, action -> action.withStatus(ActionStatus.ABANDONED));

        assertEquals(List.of(), violated("plan.weakness.urgent-later", late));
    }

    @Test
    void workThatHasBegunIsNotPutInOrder() {
        RemediationPlan late = SamplePlans.urgentLater();

        assertEquals(List.of("/weaknesses/0"), violated("plan.weakness.urgent-later", late));
        for (int position : List.of(1, 2)) {
            RemediationPlan begun = withAction(late, position, action -> action.withStatus(ActionStatus.ONGOING));
            assertEquals(List.of(), violated("plan.weakness.urgent-later", begun));
            assertEquals(List.of(), undecided("plan.weakness.urgent-later", begun));
        }
        assertEquals(
                List.of(),
                violated(
                        "plan.weakness.urgent-later",
                        withAction(late, 1, action -> action.withStatus(null).withStart(AS_OF))));
    }

    @Test
    void aWeaknessThatNobodyCanExploitOrThatIsAcceptedCanWait() {
        RemediationPlan late = SamplePlans.urgentLater();

        for (UnaryOperator<Weakness> change : List.<UnaryOperator<Weakness>>of(
                weakness -> weakness.withExploitable(false), weakness -> weakness.withAcceptance("Remplacée"))) {
            assertEquals(
                    List.of(),
                    violated(
                            "plan.weakness.urgent-later",
                            late.withWeaknesses(SamplePlans.changed(late.weaknesses(), 0, change))));
        }
    }

    @Test
    void aWeaknessIsNotComparedWithItsOwnActions() {
        RemediationPlan plan = withAction(SamplePlans.urgentLater(), 1, action -> action.withWeaknesses(List.of()));
        plan = withAction(plan, 2, action -> action.withStart(null));
        plan = plan.withWeaknesses(
                SamplePlans.changed(plan.weaknesses(), 0, weakness -> weakness.withKnownExploited(null)));

        assertEquals(List.of(), undecided("plan.weakness.urgent-later", plan));
    }

    @Test
    void onlyFactsThatCanStillDecideUrgencyAreAskedFor() {
        Weakness open = Weakness.empty();

        assertEquals(3, gapsOf(open));
        assertEquals(1, gapsOf(open.withExposure(Exposure.INTERNAL)));
        assertEquals(1, gapsOf(open.withCvssScore(CvssScore.of("8.9"))));
        assertEquals(2, gapsOf(open.withExposure(Exposure.INTERNET)));
    }

    private static int gapsOf(Weakness weakness) {
        return Urgency.gapsOf(new Place<>(weakness, PlanContext.WEAKNESSES, 0)).size();
    }

    @Test
    void contradictionsAreUndecidedWhereOneSideIsNotStated() {
        assertEquals(
                List.of("/weaknesses/3"),
                undecided(
                        "plan.weakness.exploited-not-exploitable",
                        withWeakness(
                                3, weakness -> weakness.withVulnerabilities(List.of(CveId.of("CVE-2021-44228"))))));
        assertEquals(
                List.of("/weaknesses/3"),
                undecided(
                        "plan.weakness.exploited-not-exploitable",
                        withWeakness(
                                3, weakness -> weakness.withExploitable(null).withKnownExploited(true))));
        assertEquals(
                List.of("/weaknesses/2"),
                undecided(
                        "plan.weakness.ransomware-not-exploited",
                        withWeakness(2, weakness -> weakness.withUsedByRansomware(true))));
        assertEquals(
                List.of(),
                violated(
                        "plan.weakness.exploited-not-exploitable",
                        withWeakness(
                                3, weakness -> weakness.withKnownExploited(true).withAcceptance("Isolée"))));
    }

    @Test
    void aDirectoryTargetThatIsReachedPassesAndNeedsTheObjectives() {
        RemediationPlan plan = withAction(1, action -> action.withDirectoryTarget(AdsLevel.of(3)));

        assertEquals(List.of(), violated("plan.action.directory-target-too-low", plan));
        assertEquals(List.of(), violated("plan.action.directory-target-not-asked", plan));
        Report awaited = PlanValidator.of(SampleCalls.awaited()).validate(plan, AS_OF);
        assertEquals(List.of(""), undecided("plan.action.directory-target-too-low", awaited));
        assertEquals(List.of(""), undecided("plan.action.directory-target-not-asked", awaited));
    }

    @Test
    void evidenceNeedsTheObjectives() {
        RemediationPlan done = withAction(0, action -> action.withEvidence(List.of()));
        RemediationPlan shown = withAction(0, action -> action.withEvidence(List.of(Evidence.empty())));

        assertEquals(
                List.of(""),
                undecided(
                        "plan.evidence.missing",
                        PlanValidator.of(SampleCalls.awaited()).validate(done, AS_OF)));
        assertEquals(
                List.of(""),
                undecided(
                        "plan.evidence.kind-not-asked",
                        PlanValidator.of(SampleCalls.awaited()).validate(shown, AS_OF)));
        assertEquals(List.of("/actions/0/evidence/0"), undecided("plan.evidence.kind-not-asked", shown));
        assertEquals(List.of("/actions/0/evidence/0"), undecided("plan.evidence.dated-later", shown));
    }

    @Test
    void theCriticalPathNamesItsActionsAndDays() {
        Report report = validate(withAction(0, action -> action.withStatus(ActionStatus.PLANNED)));

        Violation violation = report.violations().get(0);
        assertEquals(
                new Argument.Codes(List.of("A-1", "A-2", "A-3")),
                violation.arguments().values().get("actions"));
        assertEquals(new Argument.Count(426), violation.arguments().values().get("days"));
        assertEquals(new Argument.Count(305), violation.arguments().values().get("days-left"));
    }

    @Test
    void workThatIsDoneOrUnderWayTakesNoMoreThanWhatIsLeft() {
        RemediationPlan done = withAction(0, action -> action.withStatus(ActionStatus.DONE));
        RemediationPlan ongoing = withAction(1, action -> action.withStatus(ActionStatus.ONGOING));
        RemediationPlan planned = withAction(1, action -> action.withStatus(ActionStatus.PLANNED));

        assertEquals(List.of(), violated("plan.dependency.critical-path-too-long", done));
        assertEquals(List.of(), violated("plan.dependency.critical-path-too-long", ongoing));
        assertEquals(List.of("/actions"), violated("plan.dependency.critical-path-too-long", planned));
    }

    @Test
    void aCriticalPathOfManyActionsIsFoundWithoutRecursion() {
        List<RemediationAction> actions = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            RemediationAction action = RemediationAction.of(ActionId.of("A-" + number), "Action")
                    .withStart(AS_OF)
                    .withEnd(SampleCalls.LAST_DAY)
                    .withStatus(ActionStatus.PLANNED);
            actions.add(number == 0 ? action : action.withDependsOn(List.of(ActionId.of("A-" + (number - 1)))));
        }

        PlanContext context =
                new PlanContext(SamplePlans.sound().withActions(actions), SampleCalls.published(), null, null, AS_OF);
        Findings findings = new Findings();

        assertTimeout(Duration.ofSeconds(10), () -> new CriticalPathTooLong().check(context, findings));

        Violation violation = findings.violations().get(0);
        assertEquals(
                MANY,
                ((Argument.Codes) violation.arguments().values().get("actions"))
                        .value()
                        .size());
    }

    private static Report validate(RemediationPlan plan) {
        return PlanValidator.of(SampleCalls.published()).validate(plan, AS_OF);
    }

    private static List<String> violated(String rule, RemediationPlan plan) {
        return validate(plan).violations().stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .map(violation -> violation.path().toString())
                .toList();
    }

    private static List<String> undecided(String rule, RemediationPlan plan) {
        return undecided(rule, validate(plan));
    }

    private static List<String> undecided(String rule, Report report) {
        return report.undecided().stream()
                .filter(undecided -> undecided.rule().value().equals(rule))
                .map(undecided -> undecided.path().toString())
                .toList();
    }
}
