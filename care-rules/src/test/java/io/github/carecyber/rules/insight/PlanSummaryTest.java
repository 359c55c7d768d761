package io.github.carecyber.rules.insight;

import static io.github.carecyber.rules.insight.WorkedPlan.AS_OF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure of the worked plan, by hand, and the answers for plans at the edges. */
class PlanSummaryTest {

    private static final PlanSummary SUMMARY = PlanSummary.of(WorkedPlan.plan(), AS_OF);

    @Test
    void anActionWithSeveralEffectsOrObjectivesCountsInFullUnderEachAndOnceInAll() {
        CostSummary costs = SUMMARY.costs();
        // 10,000.00 + 25,000.50 + 8,000.00 + 40,000.00 + 3,000.00 + 500.00
        assertEquals(sum("86500.50", 1), costs.total().sum());
        assertEquals(6, costs.total().actions());
        assertEquals(
                sum("43000.50", 1),
                costs.byEffect().get(Effect.PREVENTS_INTRUSION).sum());
        assertEquals(
                sum("33000.50", 1), costs.byEffect().get(Effect.LIMITS_SPREAD).sum());
        assertEquals(
                sum("43500.00", 0), costs.byEffect().get(Effect.SPEEDS_RECOVERY).sum());
        assertEquals(1, costs.withoutEffect().actions());
        assertEquals(
                sum("73000.50", 1),
                costs.byObjective().get(ObjectiveId.of("A.O1")).sum());
        assertEquals(
                sum("43000.50", 1),
                costs.byObjective().get(ObjectiveId.of("A.O2")).sum());
        assertEquals(2, costs.byObjective().get(ObjectiveId.of("A.O2")).actions());
        assertEquals(3, costs.withoutObjective().actions());
        assertEquals(sum("3500.00", 0), costs.withoutObjective().sum());
        assertEquals(sum("70000.00", 0), costs.abandoned().sum());
    }

    @Test
    void humanEffortIsToldFromFinancialEffort() {
        Cost total = SUMMARY.costs().total();
        assertEquals(sum("11500.00", 0), total.ownStaff());
        assertEquals(sum("75000.50", 1), total.bought());
        assertEquals(sum("0", 0), total.categoryNotStated());
        assertEquals(sum("65000.50", 0), total.investment());
        assertEquals(sum("10000.00", 0), total.operating());
        assertEquals(sum("11500.00", 1), total.natureNotStated());
        assertEquals(26, total.workdays());
        assertEquals(1, total.workdaysMissing());
    }

    @Test
    void whatIsNeitherClosedNorAcceptedStaysOpenMonthByMonth() {
        ExposureSummary exposure = SUMMARY.exposure();
        assertEquals(7, exposure.exploitable());
        assertEquals(1, exposure.exploitabilityUnknown());
        assertEquals(1, exposure.accepted());
        assertEquals(1, exposure.unanswered());
        assertEquals(1, exposure.undated());
        assertEquals(1, exposure.exploitationUnknown());
        assertEquals(1, exposure.reachUnknown());
        assertEquals(1, exposure.severityUnknown());
        assertEquals(0, exposure.closedLater());
        assertEquals(new OpenWeaknesses(AS_OF, 5, 2, 1, 1), exposure.now());
        assertEquals(
                List.of(
                        open("2026-01-31", 5, 2, 1, 1),
                        open("2026-02-28", 5, 2, 1, 1),
                        open("2026-03-31", 5, 2, 1, 1),
                        open("2026-04-30", 5, 2, 1, 1),
                        open("2026-05-31", 3, 1, 1, 1),
                        open("2026-06-30", 3, 1, 1, 1),
                        open("2026-07-31", 3, 1, 1, 1),
                        open("2026-08-31", 3, 1, 1, 1),
                        open("2026-09-30", 3, 1, 1, 1),
                        open("2026-10-31", 3, 1, 1, 1),
                        open("2026-11-30", 2, 0, 1, 0)),
                exposure.months());
        assertEquals(
                List.of(closed("2026-01-15", 1), closed("2026-05-31", 3), closed("2026-11-15", 4)), exposure.closed());
    }

    @Test
    void theCriticalPathIsTheChainWithTheMostDaysLeft() {
        CriticalPath path = present(SUMMARY.criticalPath());
        // From 1 March to 31 May, from 1 June to 30 September, from 1 October to 15 November.
        assertEquals(List.of(step(1, "A-2", 91), step(2, "A-3", 121), step(3, "A-4", 45)), path.steps());
        assertEquals(257, path.days());
        assertEquals(1, path.undated());
    }

    @Test
    void actionsThatWaitForEachOtherHaveNoCriticalPath() {
        RemediationAction loop = RemediationAction.of(ActionId.of("A"), "A").withDependsOn(List.of(ActionId.of("A")));
        assertNull(summary(List.of(), List.of(loop)).criticalPath());
    }

    @Test
    void anEmptyPlanHasASummary() {
        PlanSummary summary = PlanSummary.of(RemediationPlan.empty(), AS_OF);
        assertEquals(sum("0", 0), summary.costs().total().sum());
        assertEquals(Set.of(Effect.values()), summary.costs().byEffect().keySet());
        assertEquals(List.of(open("2026-03-31", 0, 0, 0, 0)), summary.exposure().months());
        assertEquals(List.of(), summary.exposure().closed());
        assertEquals(List.of(), present(summary.criticalPath()).steps());
    }

    @Test
    void aPlanWithNothingStatedHasASummary() {
        PlanSummary summary = summary(
                List.of(Weakness.empty()), List.of(RemediationAction.empty().withExpenses(List.of(Expense.empty()))));
        assertEquals(sum("0", 1), summary.costs().total().sum());
        assertEquals(sum("0", 1), summary.costs().total().categoryNotStated());
        assertEquals(1, summary.exposure().exploitabilityUnknown());
        assertEquals(1, present(summary.criticalPath()).undated());
    }

    @Test
    void aSumBeyondTheLargestAmountIsSaidAndAPartialSumDoesNoHarm() {
        Expense largest = expense(Long.MAX_VALUE);
        assertNull(costs(largest, expense(1)).total().sum().amount());
        assertEquals(
                Euros.ofCents(Long.MAX_VALUE - 1),
                costs(largest, expense(1), expense(-2)).total().sum().amount());
        assertNull(costs(expense(Long.MIN_VALUE), expense(-1)).total().sum().amount());
    }

    @Test
    void datesAtTheEdgeGiveABoundedAnswer() {
        List<Weakness> weaknesses = List.of(weakness("W-1"), weakness("W-2"), weakness("W-3"));
        List<RemediationAction> actions = List.of(
                action("A-1", LocalDate.MIN, LocalDate.MIN, "W-1").withStatus(ActionStatus.DONE),
                action("A-2", LocalDate.MIN, LocalDate.MAX, "W-2"),
                action("A-3", AS_OF, AS_OF, "W-3"));
        for (LocalDate asOf : List.of(LocalDate.MIN, AS_OF, LocalDate.MAX)) {
            ExposureSummary exposure =
                    PlanSummary.of(plan(weaknesses, actions), asOf).exposure();
            assertTrue(exposure.months().size() <= 2 * ExposureSummary.MOST_MONTHS + 1);
            assertEquals(3, exposure.exploitable());
        }
        ExposureSummary exposure =
                PlanSummary.of(plan(weaknesses, actions), AS_OF).exposure();
        assertEquals(121, exposure.months().size());
        assertEquals(open("2021-03-31", 2, 0, 0, 0), exposure.months().get(0));
        assertEquals(open("2031-03-31", 1, 0, 0, 0), exposure.months().get(120));
        assertEquals(1, exposure.closedLater());
        assertEquals(LocalDate.MAX, exposure.closed().get(2).day());
    }

    @Test
    void aDateThatTheStatusRefutesClosesNothing() {
        LocalDate before = AS_OF.minusDays(1);
        assertEquals(1, openNow(action("A", before, before, "W")));
        assertEquals(1, openNow(action("A", before, before, "W").withStatus(ActionStatus.ONGOING)));
        assertEquals(0, openNow(action("A", before, before, "W").withStatus(ActionStatus.DONE)));
        assertEquals(0, openNow(action("A", AS_OF, AS_OF, "W").withStatus(ActionStatus.ONGOING)));
        assertEquals(
                0,
                openNow(RemediationAction.of(ActionId.of("A"), "A")
                        .withStatus(ActionStatus.DONE)
                        .withWeaknesses(List.of(WeaknessId.of("W")))));
        assertEquals(1, openNow(action("A", AS_OF, AS_OF, "W").withStatus(ActionStatus.ABANDONED)));
    }

    @Test
    void aWeaknessWhoseIdentifierStandsForSeveralStaysOpen() {
        ExposureSummary exposure = summary(
                        List.of(weakness("W"), weakness("W")), List.of(action("A", AS_OF, AS_OF, "W")))
                .exposure();
        assertEquals(2, exposure.now().all());
        assertEquals(2, exposure.undated());
    }

    @Test
    void aPlanOfTenThousandActionsIsSummedUp() {
        List<Weakness> weaknesses = IntStream.range(0, 10_000)
                .mapToObj(number -> weakness("W-" + number))
                .toList();
        List<RemediationAction> actions = IntStream.range(0, 10_000)
                .mapToObj(number -> action("A-" + number, AS_OF, AS_OF.plusDays(number), "W-" + number)
                        .withDependsOn(number == 0 ? List.of() : List.of(ActionId.of("A-" + (number - 1)))))
                .toList();
        PlanSummary summary = summary(weaknesses, actions);
        assertEquals(10_000, summary.exposure().closed().size());
        assertEquals(9_999L * 10_000 / 2, present(summary.criticalPath()).days());
    }

    private static <T> T present(@Nullable T value) {
        assertNotNull(value);
        return value;
    }

    private static int openNow(RemediationAction action) {
        return summary(List.of(weakness("W")), List.of(action)).exposure().now().all();
    }

    private static CostSummary costs(Expense... expenses) {
        return summary(
                        List.of(),
                        List.of(RemediationAction.of(ActionId.of("A"), "A").withExpenses(List.of(expenses))))
                .costs();
    }

    private static Expense expense(long cents) {
        return Expense.of(ExpenseId.of("E"), "Dépense", ExpenseCategory.SERVICES, Euros.ofCents(cents));
    }

    private static PlanSummary summary(List<Weakness> weaknesses, List<RemediationAction> actions) {
        return PlanSummary.of(plan(weaknesses, actions), AS_OF);
    }

    private static RemediationPlan plan(List<Weakness> weaknesses, List<RemediationAction> actions) {
        return RemediationPlan.empty().withWeaknesses(weaknesses).withActions(actions);
    }

    private static Weakness weakness(String id) {
        return Weakness.of(WeaknessId.of(id), id, true);
    }

    private static RemediationAction action(String id, LocalDate start, LocalDate end, String weakness) {
        return RemediationAction.of(ActionId.of(id), id)
                .withStart(start)
                .withEnd(end)
                .withWeaknesses(List.of(WeaknessId.of(weakness)));
    }

    private static StatedSum sum(String amount, int missing) {
        return new StatedSum(Euros.of(amount), missing);
    }

    private static OpenWeaknesses open(String day, int all, int exploited, int internet, int critical) {
        return new OpenWeaknesses(LocalDate.parse(day), all, exploited, internet, critical);
    }

    private static ClosedShare closed(String day, int closed) {
        return new ClosedShare(LocalDate.parse(day), closed, Share.of(closed, 7));
    }

    private static CriticalPath.Step step(int position, String action, long days) {
        return new CriticalPath.Step(DataPath.of("actions").index(position), ActionId.of(action), days);
    }
}
