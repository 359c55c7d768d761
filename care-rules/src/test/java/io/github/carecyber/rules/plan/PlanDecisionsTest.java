package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SampleCalls.AS_OF;
import static io.github.carecyber.rules.plan.SamplePlans.OWN_FUNDS;
import static io.github.carecyber.rules.plan.SamplePlans.REQUEST;
import static io.github.carecyber.rules.plan.SamplePlans.ids;
import static io.github.carecyber.rules.plan.SamplePlans.sound;
import static io.github.carecyber.rules.plan.SamplePlans.withAction;
import static io.github.carecyber.rules.plan.SamplePlans.withExpense;
import static io.github.carecyber.rules.plan.SamplePlans.withFinancing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is decided although facts are missing, and what is left alone because it is no fault or another rule says it. */
final class PlanDecisionsTest {

    private static final String CATEGORY = "plan.expense.category-not-eligible";
    private static final String OUTSIDE = "plan.expense.outside-phase";
    private static final String LONG = "plan.dependency.critical-path-too-long";
    private static final String LOW = "plan.action.directory-target-too-low";

    private static final PlanValidator VALIDATOR =
            PlanValidator.of(SampleCalls.published()).withApplication(SamplePlans.application());

    @Test
    void aCategoryIsRefusedOnlyOfWhatTheCallIsAskedToPay() {
        RemediationPlan plan = withExpense(1, 0, expense -> expense.withCategory(ExpenseCategory.EQUIPMENT));
        String place = "/actions/1/expenses/0/category";
        Financing rest = Financing.of(OWN_FUNDS, Euros.of("12500.50"));
        Financing request = Financing.of(REQUEST, Euros.of("40000"));
        Financing own = Financing.of(OWN_FUNDS, Euros.of("40000"));

        assertEquals(
                List.of(place), paths(CATEGORY, plan.withFinancing(List.of(rest, request.withExpenses(ids("E-3"))))));
        assertEquals(
                List.of(place),
                paths(CATEGORY, plan.withFinancing(List.of(rest, request.withActions(List.of(ActionId.of("A-2")))))));
        assertEquals(List.of(), paths(CATEGORY, plan.withFinancing(List.of(rest, request))));
        assertEquals(List.of(place), open(CATEGORY, plan.withFinancing(List.of(rest, request))));
        assertEquals(List.of(place), open(CATEGORY, plan.withFinancing(List.of())));
        assertEquals(
                List.of(place),
                open(
                        CATEGORY,
                        plan.withFinancing(List.of(rest, own.withSource(null).withExpenses(ids("E-3"))))));
        assertSilent(CATEGORY, plan.withFinancing(List.of(rest, own)));
        assertSilent(
                CATEGORY,
                plan.withFinancing(List.of(Financing.of(REQUEST, Euros.of("12500.50")), own.withExpenses(ids("E-3")))));
        assertEquals(
                List.of(place),
                open(
                        CATEGORY,
                        plan.withFinancing(List.of(
                                Financing.of(REQUEST, Euros.of("12500.51")),
                                Financing.of(OWN_FUNDS, Euros.of("39999.99")).withExpenses(ids("E-3"))))));
    }

    @Test
    void aCategoryThatIsMissingDoesNotMatterWhereOthersPay() {
        RemediationPlan plan = withExpense(0, 1, expense -> expense.withCategory(null));

        assertSilent(CATEGORY, plan);
    }

    @Test
    void anExpenseThatOthersPayMayBeOutsideThePhase() {
        LocalDate before = SampleCalls.PHASE_START.minusDays(1);

        assertSilent(OUTSIDE, withExpense(0, 1, expense -> expense.withDay(before)));
        assertEquals(
                List.of("/actions/0/expenses/1/day"),
                open(
                        OUTSIDE,
                        withExpense(0, 1, expense -> expense.withDay(before))
                                .withFinancing(List.of(Financing.of(REQUEST, Euros.of("52500.50"))))));
    }

    @Test
    void moneyOfOthersBeyondTheCostsIsRefusedAndOwnFundsBeyondThemAreNot() {
        RemediationPlan own = sound().withFinancing(List.of(
                Financing.of(REQUEST, Euros.of("52500.50")), Financing.of(OWN_FUNDS, Euros.of("0.01"))));
        RemediationPlan request = sound().withFinancing(List.of(Financing.of(REQUEST, Euros.of("52500.51"))));

        assertEquals(List.of("/financing"), paths("plan.financing.exceeds-costs", own));
        assertSilent("plan.financing.external-exceeds-costs", own);
        assertTrue(validate(own).isAccepted());
        assertSilent("plan.financing.exceeds-costs", request);
        assertEquals(List.of("/financing"), paths("plan.financing.external-exceeds-costs", request));
    }

    @Test
    void aLineWithoutASourceThatFitsBesideTheOthersLeavesNothingOpen() {
        RemediationPlan plan = withFinancing(1, line -> line.withSource(null));

        assertSilent("plan.financing.external-exceeds-costs", plan);
        assertSilent("plan.financing.request-exceeds-ceiling", plan);
        assertSilent("plan.financing.expense-paid-twice", plan);
        assertSilent("plan.financing.action-overpaid", plan);
    }

    @Test
    void aSumThatIsTooLargeAlreadyIsRefusedWhateverIsMissing() {
        RemediationPlan costly = withExpense(0, 1, expense -> expense.withAmount(null))
                .withFinancing(List.of(Financing.of(OWN_FUNDS, Euros.of("49999.99"))))
                .withDeclaredTotal(Euros.of("49999.99"));
        costly = withAction(costly, 0, action -> action.withDeclaredTotal(Euros.of("9999.99")));
        RemediationPlan funded = sound().withFinancing(List.of(
                Financing.of(OWN_FUNDS, Euros.of("52500.51")),
                Financing.of(OWN_FUNDS, Euros.of("1")).withAmount(null)));
        RemediationPlan asked = sound().withFinancing(List.of(
                Financing.of(REQUEST, Euros.of("100000.01")),
                Financing.of(REQUEST, Euros.of("1")).withAmount(null)));

        assertEquals(List.of("/financing"), paths("plan.financing.costs-not-covered", costly));
        assertEquals(List.of("/declaredTotal"), paths("plan.expense.plan-total-differs", costly));
        assertEquals(List.of("/actions/0/declaredTotal"), paths("plan.expense.action-total-differs", costly));
        assertEquals(List.of("/financing"), paths("plan.financing.exceeds-costs", funded));
        assertEquals(List.of("/financing"), paths("plan.financing.request-exceeds-ceiling", asked));
    }

    @Test
    void aNegativeAmountLeavesAPartialSumOpen() {
        RemediationPlan plan = withAction(
                0,
                action -> action.withDeclaredTotal(Euros.of("1"))
                        .withExpenses(List.of(
                                SamplePlans.expense("E-1", "10000.00"),
                                SamplePlans.expense("E-2", "-1"),
                                SamplePlans.expense("E-5", "1").withAmount(null))));
        RemediationPlan asked = sound().withFinancing(List.of(
                Financing.of(REQUEST, Euros.of("100000.01")),
                Financing.of(REQUEST, Euros.of("-0.02")).withSource(null)));

        assertEquals(List.of("/actions/0/declaredTotal"), open("plan.expense.action-total-differs", plan));
        assertEquals(List.of("/financing"), open("plan.financing.request-exceeds-ceiling", asked));
    }

    @Test
    void linesThatNameOneCallAreOfOneSource() {
        FinancingSource scheme = FinancingSource.otherScheme(SchemeId.of("care"), SampleCalls.CALL);
        RemediationPlan one = sound().withFinancing(List.of(
                Financing.of(REQUEST, Euros.of("30000")).withExpenses(ids("E-3")),
                Financing.of(scheme, Euros.of("22500.50")).withExpenses(ids("E-3"))));
        RemediationPlan two = sound().withFinancing(List.of(
                Financing.of(FinancingSource.otherScheme(SchemeId.of("region"), CallId.of("r-1")), Euros.of("30000"))
                        .withExpenses(ids("E-3")),
                Financing.of(FinancingSource.otherScheme(SchemeId.of("region"), CallId.of("r-2")), Euros.of("22500.50"))
                        .withExpenses(ids("E-3"))));

        assertEquals(List.of("/financing/0"), paths("plan.financing.action-overpaid", one));
        assertSilent("plan.financing.expense-paid-twice", one);
        assertEquals(List.of("/financing/0"), paths("plan.financing.expense-paid-twice", two));
        assertSilent("plan.financing.action-overpaid", two);
        Argument.Wording sources = (Argument.Wording) only("plan.financing.expense-paid-twice", two)
                .arguments()
                .values()
                .get("sources");
        assertEquals(
                "call r-1 of the scheme region, call r-2 of the scheme region",
                sources.value().english());
    }

    @Test
    void abandonedActionsAreHeldToNoDateCategoryOrInvoice() {
        RemediationPlan plan = withAction(
                0,
                action -> action.withStatus(ActionStatus.ABANDONED)
                        .withStart(LocalDate.of(2025, 1, 1))
                        .withEnd(LocalDate.of(2027, 12, 31))
                        .withDependsOn(List.of(ActionId.of("A-1"), ActionId.of("A-2")))
                        .withExpenses(List.of(SamplePlans.expense("E-1", "10000.00")
                                .withCategory(ExpenseCategory.EQUIPMENT)
                                .withInvoice("F-1"))));
        plan = withAction(
                plan,
                1,
                action -> action.withExpenses(
                        List.of(SamplePlans.expense("E-3", "40000").withInvoice("F-1"))));

        for (String rule : List.of(
                "plan.schedule.before-operational-phase",
                "plan.schedule.after-declaration-deadline",
                "plan.dependency.starts-too-early",
                "plan.dependency.cycle",
                "plan.expense.invoice-repeated",
                CATEGORY,
                LONG)) {
            assertSilent(rule, plan);
        }
        assertEquals(
                List.of("/actions/1/dependsOn/0", "/actions/2/dependsOn/0"),
                paths("plan.dependency.waits-for-abandoned", plan));
        assertSilent(
                "plan.dependency.waits-for-abandoned",
                withAction(plan, 2, action -> action.withDependsOn(List.of()))
                        .withActions(List.of(plan.actions().get(0))));
    }

    @Test
    void workDoneAheadOfTimeOrBegunBeforeThePhaseDoesNotBlock() {
        assertEquals(
                Severity.WARNING, only("plan.action.done-too-early", done()).severity());
        RemediationPlan early = withAction(0, action -> action.withStart(LocalDate.of(2025, 7, 15)));

        assertEquals(
                Severity.WARNING,
                only("plan.schedule.before-operational-phase", early).severity());
        assertTrue(validate(early).isAccepted());
    }

    @Test
    void theOtherDateDecidesWhereOneIsMissing() {
        RemediationPlan starts = withAction(
                2, action -> action.withStart(LocalDate.of(2027, 1, 1)).withEnd(null));
        RemediationPlan ends = withAction(0, action -> action.withStart(null).withEnd(LocalDate.of(2025, 7, 15)));
        RemediationPlan done =
                withAction(2, action -> action.withStatus(ActionStatus.DONE).withEnd(null));

        assertEquals(List.of("/actions/2/start"), paths("plan.schedule.after-declaration-deadline", starts));
        assertEquals(List.of(), open("plan.schedule.after-declaration-deadline", starts));
        assertEquals(List.of("/actions/0/end"), paths("plan.schedule.before-operational-phase", ends));
        assertEquals(List.of(), open("plan.schedule.before-operational-phase", ends));
        assertEquals(List.of("/actions/2/status"), paths("plan.action.done-too-early", done));
        assertEquals(
                "starts",
                ((Argument.Wording) only("plan.action.done-too-early", done)
                                .arguments()
                                .values()
                                .get("event"))
                        .value()
                        .english());
    }

    @Test
    void documentsThatAreStillToComeMayBeAnnounced() {
        Evidence later = Evidence.of(EvidenceId.of("P-2"), EvidenceKind.of("report"), AS_OF.plusDays(1));

        assertSilent("plan.evidence.dated-later", withAction(1, action -> action.withEvidence(List.of(later))));
    }

    @Test
    void aLevelThatBindsOnlyOnAConditionIsUndecidedAndNamesIt() {
        RemediationPlan plan = withAction(1, action -> action.withDirectoryTarget(AdsLevel.of(2)));
        for (EvidenceCondition condition : EvidenceCondition.values()) {
            Report report = asking(List.of(new Target.Score("ADS", 3, condition)), List.of())
                    .validate(plan, AS_OF);
            boolean isCertain = condition == EvidenceCondition.ALWAYS;

            assertEquals(isCertain ? List.of("/actions/1/directoryTarget") : List.of(), paths(LOW, report));
            assertEquals(isCertain ? List.of() : List.of("/actions/1/directoryTarget"), open(LOW, report));
        }
        Report report = asking(List.of(new Target.Score("ADS", 3, EvidenceCondition.HOSPITAL_GROUP)), List.of())
                .validate(plan, AS_OF);
        Gap.CannotTell gap = (Gap.CannotTell) report.undecided().stream()
                .filter(undecided -> undecided.rule().value().equals(LOW))
                .findFirst()
                .orElseThrow()
                .gaps()
                .get(0);
        assertTrue(gap.reason().english().contains("GHT"));
    }

    @Test
    void withoutAnEndALevelIsOpenOnlyIfAYearAsksForMore() {
        PlanValidator yearly = asking(
                List.of(),
                List.of(
                        year(2025, new Target.Score("ADS", 2, EvidenceCondition.ALWAYS)),
                        year(2026, new Target.Score("ADS", 3, EvidenceCondition.ALWAYS))));
        RemediationPlan plan = withAction(1, action -> action.withEnd(null).withDirectoryTarget(AdsLevel.of(3)));
        RemediationPlan low = withAction(1, action -> action.withEnd(null).withDirectoryTarget(AdsLevel.of(2)));

        assertEquals(List.of(), open(LOW, yearly.validate(plan, AS_OF)));
        assertEquals(List.of("/actions/1/directoryTarget"), open(LOW, yearly.validate(low, AS_OF)));
    }

    @Test
    void aStatusThatIsMissingLeavesTheCriticalPathOpenOnlyWhereItDecides() {
        RemediationPlan unstated = withAction(1, action -> action.withStatus(null));
        Report report = validate(unstated);

        assertEquals(List.of(), paths(LONG, report));
        assertEquals(List.of("/actions/1/status"), gaps(LONG, report));
        assertSilent(LONG, withAction(2, action -> action.withStatus(null)));
        RemediationPlan tooLong = withAction(0, action -> action.withStatus(ActionStatus.PLANNED));
        tooLong = withAction(
                tooLong,
                1,
                action -> action.withStart(LocalDate.of(2025, 12, 1)).withStatus(ActionStatus.PLANNED));
        assertEquals(
                List.of("/actions"),
                paths(
                        LONG,
                        withAction(
                                tooLong, 2, action -> action.withStatus(null).withStart(LocalDate.of(2026, 12, 31)))));
    }

    @Test
    void aCycleLeavesTheCriticalPathOpenAndALateEndIsSaidOnce() {
        RemediationPlan cycle = withAction(0, action -> action.withDependsOn(List.of(ActionId.of("A-1"))));

        assertEquals(List.of("/actions"), open(LONG, cycle));
        assertSilent(LONG, withAction(2, action -> action.withEnd(LocalDate.of(2028, 1, 1))));
    }

    @Test
    void milestonesOfAnActionWithAnEndAreLeftToTheRulesOnItsDates() {
        assertSilent(
                "plan.milestone.after-deadline",
                withAction(
                        1,
                        action -> action.withMilestones(SamplePlans.changed(
                                action.milestones(),
                                0,
                                milestone -> Milestone.of(MilestoneId.of("M-1"), "Copie", LocalDate.of(2027, 1, 1))))));
    }

    private static RemediationPlan done() {
        return withAction(1, action -> action.withStatus(ActionStatus.DONE));
    }

    private static PlanValidator asking(List<Target> targets, List<ObjectiveYear> years) {
        return PlanValidator.of(SampleCalls.asking(targets, years));
    }

    private static ObjectiveYear year(int year, Target target) {
        return new ObjectiveYear(Year.of(year), Published.awaited("avis"), List.of(target));
    }

    private static Report validate(RemediationPlan plan) {
        return VALIDATOR.validate(plan, AS_OF);
    }

    private static void assertSilent(String rule, RemediationPlan plan) {
        Report report = validate(plan);
        assertEquals(List.of(), paths(rule, report), rule);
        assertEquals(List.of(), open(rule, report), rule);
    }

    private static Violation only(String rule, RemediationPlan plan) {
        List<Violation> found = validate(plan).violations().stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<String> paths(String rule, RemediationPlan plan) {
        return paths(rule, validate(plan));
    }

    private static List<String> paths(String rule, Report report) {
        return report.violations().stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .map(violation -> violation.path().toString())
                .toList();
    }

    private static List<String> open(String rule, RemediationPlan plan) {
        return open(rule, validate(plan));
    }

    private static List<String> open(String rule, Report report) {
        return report.undecided().stream()
                .filter(undecided -> undecided.rule().value().equals(rule))
                .map(undecided -> undecided.path().toString())
                .toList();
    }

    private static List<String> gaps(String rule, Report report) {
        return report.undecided().stream()
                .filter(undecided -> undecided.rule().value().equals(rule))
                .flatMap(undecided -> undecided.gaps().stream())
                .map(gap -> ((Gap.MissingFact) gap).path().toString())
                .toList();
    }
}
