package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SampleCalls.AS_OF;
import static io.github.carecyber.rules.plan.SamplePlans.ids;
import static io.github.carecyber.rules.plan.SamplePlans.sound;
import static io.github.carecyber.rules.plan.SamplePlans.withAction;
import static io.github.carecyber.rules.plan.SamplePlans.withExpense;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the rules on progress, expenses, financing and the application accept, and what they say they lack. */
final class PlanMoneyRulesTest {

    private static final PlanValidator VALIDATOR =
            PlanValidator.of(SampleCalls.published()).withApplication(SamplePlans.application());

    private static final List<ActionId> POLICY = List.of(ActionId.of("A-1"));

    @Test
    void withoutAnApplicationTheRulesOnItSaySoOnceEach() {
        Report report = PlanValidator.of(SampleCalls.published()).validate(sound(), AS_OF);

        assertEquals(List.of(), report.violations());
        assertEquals(
                List.of("plan.identity.applicant-kind-not-admitted", "plan.identity.application-differs"),
                report.undecided().stream()
                        .map(undecided -> undecided.rule().value())
                        .sorted()
                        .toList());
        report.undecided()
                .forEach(undecided -> assertEquals(
                        "The application was not given for this check.",
                        ((Gap.CannotTell) undecided.gaps().get(0)).reason().english()));
    }

    @Test
    void thePlanOfAGroupNamesItsSupportEstablishment() {
        LegalEntityFinessNumber support = LegalEntityFinessNumber.of("750712184");
        HospitalGroup group = HospitalGroup.of(
                GroupId.of("770016"), "77 Sud", support, List.of(LegalEntity.of(support, "Hôpital support")));
        Report report =
                VALIDATOR.withApplication(application().withApplicant(group)).validate(sound(), AS_OF);

        assertEquals(List.of(), report.violations());
        assertEquals(List.of(), report.undecided());
    }

    @Test
    void whatTheApplicationDoesNotStateIsNamedInIt() {
        Application silent = new Application(null, null, null, null, List.of());
        Report report = VALIDATOR.withApplication(silent).validate(sound(), AS_OF);

        assertEquals(
                List.of("/application/applicant", "/application/call"),
                missing("plan.identity.application-differs", report));
        assertEquals(List.of("/application/applicant"), missing("plan.identity.applicant-kind-not-admitted", report));
    }

    @Test
    void anApplicationRefusedForAnotherReasonDoesNotSpeakAgainstTheKind() {
        Application elsewhere = new Application(
                application().id(), CallId.of("call-b"), application().applicant(), null, List.of());
        Report report = VALIDATOR.withApplication(elsewhere).validate(sound(), AS_OF);

        assertEquals(List.of("/call"), paths("plan.identity.application-differs", report));
        assertEquals(List.of(), paths("plan.identity.applicant-kind-not-admitted", report));
        assertEquals(List.of(), missing("plan.identity.applicant-kind-not-admitted", report));
    }

    @Test
    void anActionIsOverdueFromTheDayAfterItsEnd() {
        RemediationPlan plan = withAction(0, action -> action.withStatus(ActionStatus.PLANNED));
        LocalDate end = LocalDate.of(2025, 12, 31);

        assertEquals(List.of(), paths("plan.action.overdue", VALIDATOR.validate(plan, end)));
        assertEquals(
                List.of("/actions/0/end"), paths("plan.action.overdue", VALIDATOR.validate(plan, end.plusDays(1))));
        assertEquals(List.of(), paths("plan.action.done-too-early", VALIDATOR.validate(sound(), end)));
        assertEquals(
                List.of("/actions/0/status"),
                paths("plan.action.done-too-early", VALIDATOR.validate(sound(), end.minusDays(1))));
    }

    @Test
    void anActionThatEndedWithoutAStatusLeavesOpenWhetherItIsLate() {
        Report report = validate(withAction(0, action -> action.withStatus(null)));

        assertEquals(List.of("/actions/0/status"), missing("plan.action.overdue", report));
    }

    @Test
    void anActionThatIsDoneWithoutAnEndLeavesOpenWhetherItIsTooEarly() {
        Report report = validate(withAction(0, action -> action.withEnd(null)));

        assertEquals(List.of("/actions/0/end"), missing("plan.action.done-too-early", report));
        assertEquals(List.of(), missing("plan.action.overdue", report));
    }

    @Test
    void bothEndsOfTheOperationalPhaseBelongToIt() {
        assertEquals(List.of(), outside(SampleCalls.PHASE_START));
        assertEquals(List.of(), outside(SampleCalls.LAST_DAY));
        assertEquals(List.of("/actions/0/expenses/0/day"), outside(SampleCalls.PHASE_START.minusDays(1)));
        assertEquals(List.of("/actions/0/expenses/0/day"), outside(SampleCalls.LAST_DAY.plusDays(1)));
    }

    @Test
    void aRecurringRunningCostIsInOrderAndHalfOfTheStatementIsNot() {
        String rule = "plan.expense.recurring-as-investment";
        assertEquals(
                List.of(),
                paths(rule, first(expense -> expense.withRecurring(true).withNature(ExpenseNature.OPERATING))));
        assertEquals(
                List.of("/actions/0/expenses/0/nature"), missing(rule, first(expense -> expense.withRecurring(true))));
        assertEquals(
                List.of("/actions/0/expenses/0/recurring"),
                missing(rule, first(expense -> expense.withNature(ExpenseNature.INVESTMENT))));
        assertEquals(List.of(), missing(rule, first(expense -> expense.withRecurring(false))));
    }

    @Test
    void workdaysBelongToOwnStaff() {
        String rule = "plan.expense.workdays-without-staff";
        Report own = first(expense -> expense.withWorkdays(3).withCategory(ExpenseCategory.OWN_STAFF));
        assertEquals(List.of(), paths(rule, own));
        assertEquals(List.of(), paths(rule, first(expense -> expense.withWorkdays(0))));
        assertEquals(
                List.of("/actions/0/expenses/0/category"),
                missing(rule, first(expense -> expense.withWorkdays(3).withCategory(null))));
    }

    @Test
    void expensesWithInvoicesOfTheirOwnAreDifferent() {
        assertEquals(List.of(), repeated("F-1", "F-2"));
        assertEquals(List.of(), repeated("F-1", " f-1"));
        assertEquals(List.of("/actions/1/expenses/0"), repeated("F-1", null));
        assertEquals(List.of("/actions/1/expenses/0"), repeated(null, null));
    }

    @Test
    void expensesOfOneActionMayBeAlike() {
        Report report = validate(withAction(
                0,
                action -> action.withExpenses(List.of(
                        SamplePlans.expense("E-1", "5").withTitle("Poste"),
                        SamplePlans.expense("E-2", "5").withTitle("Poste")))));

        assertEquals(List.of(), paths("plan.expense.looks-repeated", report));
    }

    @Test
    void anExpenseThatMayBeAnotherOneNeedsItsTitleAndAmount() {
        String rule = "plan.expense.looks-repeated";
        assertEquals(
                List.of("/actions/1/expenses/0/amount"),
                missing(rule, alike(first -> first, second -> second.withAmount(null))));
        assertEquals(
                List.of("/actions/1/expenses/0/title"),
                missing(rule, alike(first -> first, second -> second.withTitle(" "))));
        assertEquals(
                List.of(),
                missing(
                        rule,
                        alike(
                                first -> first.withInvoice("F-1"),
                                second -> second.withInvoice("F-2").withAmount(null))));
    }

    @Test
    void anActionMayBePaidInFull() {
        Report report = validate(sound().withFinancing(List.of(
                Financing.of(SamplePlans.REQUEST, Euros.of("40000")),
                Financing.of(SamplePlans.OWN_FUNDS, Euros.of("12500.50")).withActions(POLICY))));

        assertEquals(List.of(), report.violations());
        assertEquals(List.of(), report.undecided());
    }

    @Test
    void linesOfDifferentSourcesForAnActionAndItsExpenseAreTakenTogether() {
        Report report = validate(sound().withFinancing(List.of(
                Financing.of(SamplePlans.REQUEST, Euros.of("40000")).withExpenses(ids("E-3")),
                Financing.of(SamplePlans.REGION, Euros.of("12500.50")).withActions(POLICY),
                Financing.of(SamplePlans.OWN_FUNDS, Euros.of("0.01")).withExpenses(ids("E-2")))));

        assertEquals(List.of("/financing/1"), paths("plan.financing.expense-paid-twice", report));
        assertEquals(List.of(), paths("plan.financing.action-overpaid", report));
    }

    @Test
    void anActionThatCannotBeFoundLeavesOpenWhatItsLinesMayPay() {
        Report report = validate(sound().withFinancing(List.of(
                Financing.of(SamplePlans.OWN_FUNDS, Euros.of("52500.50")).withActions(List.of(ActionId.of("A-9"))))));

        assertEquals(List.of("/financing/0/actions/0"), paths("plan.financing.unknown-action", report));
        assertEquals(List.of("/financing/0/actions/0"), missing("plan.financing.action-overpaid", report));
    }

    @Test
    void aCallOfAnotherSchemeIsNoDoubleFunding() {
        Financing other = Financing.of(
                FinancingSource.otherScheme(SchemeId.of("region"), CallId.of("region-2026")), Euros.of("52500.50"));

        assertEquals(
                List.of(),
                paths("plan.financing.scheme-is-this-call", validate(sound().withFinancing(List.of(other)))));
    }

    private static Application application() {
        return SamplePlans.application();
    }

    private static Report validate(RemediationPlan plan) {
        return VALIDATOR.validate(plan, AS_OF);
    }

    private static Report first(UnaryOperator<Expense> change) {
        return validate(withExpense(0, 0, change));
    }

    private static List<String> outside(LocalDate day) {
        return paths("plan.expense.outside-phase", first(expense -> expense.withDay(day)));
    }

    private static List<String> repeated(String invoice, String otherInvoice) {
        return paths(
                "plan.expense.looks-repeated",
                alike(first -> first.withInvoice(invoice), second -> second.withInvoice(otherInvoice)));
    }

    /** Gives the first expense of one action and the expense of another the same title and amount, and changes them. */
    private static Report alike(UnaryOperator<Expense> change, UnaryOperator<Expense> otherChange) {
        RemediationPlan plan = withExpense(
                0,
                0,
                expense -> change.apply(SamplePlans.expense("E-1", "40000").withTitle("Poste")));
        return validate(withAction(
                plan,
                1,
                action -> action.withExpenses(List.of(
                        otherChange.apply(SamplePlans.expense("E-3", "40000").withTitle("poste "))))));
    }

    private static List<String> paths(String rule, Report report) {
        return report.violations().stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .map(violation -> violation.path().toString())
                .toList();
    }

    /** Where what the rule lacks stands, or would stand. */
    private static List<String> missing(String rule, Report report) {
        return report.undecided().stream()
                .filter(undecided -> undecided.rule().value().equals(rule))
                .flatMap(undecided -> undecided.gaps().stream())
                .map(gap -> gap instanceof Gap.CannotTell open
                        ? open.path().toString()
                        : ((Gap.MissingFact) gap).path().toString())
                .toList();
    }
}
