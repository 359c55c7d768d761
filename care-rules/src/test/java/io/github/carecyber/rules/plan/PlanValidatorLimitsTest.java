package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SampleCalls.AS_OF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans at the edge of what can be written down: each gets an answer, in bounded time. */
final class PlanValidatorLimitsTest {

    private static final int MANY = 100_000;

    private static final Duration BOUND = Duration.ofSeconds(30);

    private static final PlanValidator VALIDATOR = PlanValidator.of(SampleCalls.published());

    @Test
    void aCycleOfManyActionsIsOneViolationThatNamesThemInOrder() {
        Report report =
                assertTimeout(BOUND, () -> VALIDATOR.validate(chain(MANY, number -> (number + 1) % MANY), AS_OF));

        List<Violation> cycles = of("plan.dependency.cycle", report);
        assertEquals(1, cycles.size());
        assertEquals(
                IntStream.range(0, MANY)
                        .mapToObj(PlanValidatorLimitsTest::nameOf)
                        .toList(),
                members(cycles.get(0)));
    }

    @Test
    void aChainOfManyActionsWithoutACycleHasNone() {
        Report report = assertTimeout(
                BOUND, () -> VALIDATOR.validate(chain(MANY, number -> Math.min(number + 1, MANY - 1)), AS_OF));

        assertEquals(
                List.of(List.of(nameOf(MANY - 1))),
                of("plan.dependency.cycle", report).stream()
                        .map(PlanValidatorLimitsTest::members)
                        .toList());
    }

    @Test
    void manyActionsThatCiteWhatIsNotThereUnderTheSameIdentifierStayLinear() {
        List<RemediationAction> actions = new ArrayList<>();
        for (int number = 0; number < MANY / 2; number++) {
            actions.add(RemediationAction.of(ActionId.of("A"), "Action")
                    .withDependsOn(List.of(ActionId.of("A"), ActionId.of("B")))
                    .withWeaknesses(List.of(WeaknessId.of("W"))));
        }
        Weakness accepted = Weakness.of(WeaknessId.of("W"), "Faille", true).withAcceptance("Admise");
        RemediationPlan plan =
                SamplePlans.sound().withActions(actions).withWeaknesses(Collections.nCopies(MANY / 2, accepted));

        Report report = assertTimeout(BOUND, () -> VALIDATOR.validate(plan, AS_OF));

        assertEquals(MANY / 2, of("plan.reference.unknown-action", report).size());
        assertEquals(
                MANY / 2,
                of("plan.weakness.acceptance-contradicts-action", report).size());
    }

    @Test
    void identifiersMadeToShareOneHashStayLinear() {
        int many = MANY / 5;
        List<RemediationAction> actions = new ArrayList<>();
        List<ActionId> paidActions = new ArrayList<>();
        List<ExpenseId> paidExpenses = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            String name = sharingOneHash(number);
            paidActions.add(ActionId.of(name));
            paidExpenses.add(ExpenseId.of(name));
            actions.add(RemediationAction.of(ActionId.of(name), "Action")
                    .withDependsOn(List.of(ActionId.of(sharingOneHash((number + 1) % many))))
                    .withExpenses(List.of(SamplePlans.expense(name, "1"))));
        }
        RemediationPlan plan = SamplePlans.sound()
                .withActions(actions)
                .withFinancing(List.of(Financing.of(SamplePlans.OWN_FUNDS, Euros.ofCents(100L * many + 1))
                        .withActions(paidActions)
                        .withExpenses(paidExpenses)));

        Report report = assertTimeout(BOUND, () -> VALIDATOR.validate(plan, AS_OF));

        assertEquals(sharingOneHash(0).hashCode(), sharingOneHash(many - 1).hashCode());
        assertEquals(1, of("plan.dependency.cycle", report).size());
        assertEquals(1, of("plan.financing.action-overpaid", report).size());
    }

    @Test
    void eachGroupOfActionsThatWaitForEachOtherHasOneShortestCycle() {
        RemediationPlan plan = SamplePlans.sound()
                .withActions(List.of(
                        action("A", "B"),
                        action("B", "C", "A"),
                        action("C", "A"),
                        action("X", "Y"),
                        action("Y", "X"),
                        action("Z", "X", "Z"),
                        action("Q", "A")));

        assertEquals(
                List.of(List.of("A", "B"), List.of("X", "Y"), List.of("Z")),
                of("plan.dependency.cycle", VALIDATOR.validate(plan, AS_OF)).stream()
                        .map(PlanValidatorLimitsTest::members)
                        .toList());
    }

    @Test
    void datesAreNotComparedWithinACycleAndStillAreOutsideIt() {
        RemediationPlan plan = SamplePlans.sound()
                .withActions(List.of(
                        twoDays("A", "B"),
                        twoDays("B", "C"),
                        twoDays("C", "A"),
                        twoDays("Q", "A", "R"),
                        twoDays("R"),
                        twoDays("Z", "Z")));

        Report report = VALIDATOR.validate(plan, AS_OF);

        assertEquals(2, of("plan.dependency.cycle", report).size());
        assertEquals(
                List.of("/actions/3/dependsOn/0", "/actions/3/dependsOn/1"),
                of("plan.dependency.starts-too-early", report).stream()
                        .map(violation -> violation.path().toString())
                        .toList());
    }

    @Test
    void aCycleOfActionsWithoutDatesLeavesNoDateUndecided() {
        RemediationPlan plan = SamplePlans.sound()
                .withActions(List.of(
                        SamplePlans.withoutDates(action("A", "B")), SamplePlans.withoutDates(action("B", "A"))));

        Report report = VALIDATOR.validate(plan, AS_OF);

        assertEquals(1, of("plan.dependency.cycle", report).size());
        assertTrue(report.undecided().stream()
                .noneMatch(undecided -> undecided.rule().value().equals("plan.dependency.starts-too-early")));
    }

    @Test
    void datesAtTheEdgeOfTheCalendarAreCompared() {
        RemediationPlan plan = SamplePlans.withAction(
                0, action -> action.withStart(LocalDate.MIN).withEnd(LocalDate.MAX));
        RemediationPlan reversed = SamplePlans.withAction(
                1, action -> action.withStart(LocalDate.MAX).withEnd(LocalDate.MIN));

        assertEquals(
                1,
                of("plan.schedule.before-operational-phase", VALIDATOR.validate(plan, AS_OF))
                        .size());
        assertEquals(
                1,
                of("plan.schedule.dates-out-of-order", VALIDATOR.validate(reversed, AS_OF))
                        .size());
        RemediationPlan unstarted = SamplePlans.withAction(0, action -> action.withStatus(ActionStatus.PLANNED));
        assertEquals(
                Set.of("plan.action.overdue", "plan.dependency.critical-path-too-long"),
                rules(VALIDATOR.validate(unstarted, LocalDate.MAX)));
        assertEquals(Set.of(), rules(VALIDATOR.validate(unstarted, LocalDate.MIN)));
    }

    @Test
    void amountsAtTheEdgeOfTheRangeCancelOutExactly() {
        RemediationPlan plan = SamplePlans.sound()
                .withFinancing(List.of(
                        Financing.of(SamplePlans.OWN_FUNDS, Euros.ofCents(Long.MAX_VALUE)),
                        Financing.of(SamplePlans.OWN_FUNDS, Euros.ofCents(Long.MIN_VALUE)),
                        Financing.of(SamplePlans.OWN_FUNDS, Euros.ofCents(5_250_051))));

        Report report = VALIDATOR.validate(plan, AS_OF);

        assertEquals(
                List.of("plan.financing.amount-negative"),
                report.violations().stream()
                        .map(violation -> violation.rule().value())
                        .toList());
    }

    @Test
    void aSumBelowTheRangeIsReportedLikeOneBeyondIt() {
        RemediationPlan plan = SamplePlans.sound()
                .withFinancing(List.of(
                        Financing.of(SamplePlans.OWN_FUNDS, Euros.ofCents(Long.MIN_VALUE)),
                        Financing.of(SamplePlans.OWN_FUNDS, Euros.ofCents(-1))));

        assertEquals(
                1,
                of("plan.financing.total-too-large", VALIDATOR.validate(plan, AS_OF))
                        .size());
    }

    @Test
    void manyLinesThatNameTheSameActionOfManyExpensesStayLinear() {
        List<Expense> expenses = IntStream.range(0, MANY)
                .mapToObj(number -> SamplePlans.expense("E-" + number, "1"))
                .toList();
        Financing line = Financing.of(SamplePlans.REQUEST, Euros.of("2")).withActions(List.of(ActionId.of("A-1")));
        RemediationPlan plan = SamplePlans.withAction(0, action -> action.withExpenses(expenses))
                .withFinancing(Collections.nCopies(MANY, line));

        Report report = assertTimeout(BOUND, () -> VALIDATOR.validate(plan, AS_OF));

        assertEquals(1, of("plan.financing.action-overpaid", report).size());
    }

    @Test
    void manyExpensesThatLookTheSameAreOneFinding() {
        List<Expense> expenses = IntStream.range(0, MANY)
                .mapToObj(number -> SamplePlans.expense("F-" + number, "1").withTitle("Poste"))
                .toList();
        RemediationPlan plan = SamplePlans.withAction(
                SamplePlans.withAction(0, action -> action.withExpenses(expenses.subList(0, MANY / 2))),
                1,
                action -> action.withExpenses(expenses.subList(MANY / 2, MANY)));

        Report report = assertTimeout(BOUND, () -> VALIDATOR.validate(plan, AS_OF));

        assertEquals(1, of("plan.expense.looks-repeated", report).size());
    }

    @Test
    void nullIsRefusedByName() {
        assertEquals(
                "plan",
                assertThrows(NullPointerException.class, () -> VALIDATOR.validate(null, AS_OF))
                        .getMessage());
        assertEquals(
                "asOf",
                assertThrows(NullPointerException.class, () -> VALIDATOR.validate(SamplePlans.sound(), null))
                        .getMessage());
        assertEquals(
                "call",
                assertThrows(NullPointerException.class, () -> PlanValidator.of(null))
                        .getMessage());
        assertEquals(
                "application",
                assertThrows(NullPointerException.class, () -> VALIDATOR.withApplication(null))
                        .getMessage());
    }

    @Test
    void theAnswerNamesWhatItWasMadeFrom() {
        Report report = PlanValidator.of(SampleCalls.published().withCatalogVersion("2026.11"))
                .validate(SamplePlans.sound(), AS_OF);

        assertEquals("2026.11", report.provenance().catalogVersion());
        assertEquals(
                List.of("call", "plan"),
                List.copyOf(report.provenance().inputs().keySet()));
        assertEquals(
                List.of("application", "call", "plan"),
                List.copyOf(VALIDATOR
                        .withApplication(SamplePlans.application())
                        .validate(SamplePlans.sound(), AS_OF)
                        .provenance()
                        .inputs()
                        .keySet()));
    }

    private static RemediationPlan chain(int length, IntUnaryOperator dependency) {
        List<RemediationAction> actions = IntStream.range(0, length)
                .mapToObj(number -> action(nameOf(number), nameOf(dependency.applyAsInt(number))))
                .toList();
        return SamplePlans.sound().withActions(actions);
    }

    private static RemediationAction action(String id, String... dependencies) {
        return RemediationAction.of(ActionId.of(id), "Action")
                .withStart(LocalDate.of(2026, 1, 1))
                .withEnd(LocalDate.of(2026, 1, 1))
                .withDependsOn(List.of(dependencies).stream().map(ActionId::of).toList());
    }

    private static RemediationAction twoDays(String id, String... dependencies) {
        return action(id, dependencies).withEnd(LocalDate.of(2026, 1, 2));
    }

    /** Names a number in pairs of letters that count alike in a hash: {@code Aa} for each bit that is not set, {@code BB} for each other. */
    private static String sharingOneHash(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < Integer.SIZE - 1; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static String nameOf(int number) {
        return "A-" + (1_000_000 + number);
    }

    private static List<Violation> of(String rule, Report report) {
        return report.violations().stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .toList();
    }

    private static List<String> members(Violation violation) {
        return ((Argument.Codes) violation.arguments().values().get("actions")).value();
    }

    private static Set<String> rules(Report report) {
        return report.violations().stream()
                .map(violation -> violation.rule().value())
                .collect(Collectors.toSet());
    }
}
