package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SamplePlans.OWN_FUNDS;
import static io.github.carecyber.rules.plan.SamplePlans.REGION;
import static io.github.carecyber.rules.plan.SamplePlans.REQUEST;
import static io.github.carecyber.rules.plan.SamplePlans.ids;
import static io.github.carecyber.rules.plan.SamplePlans.sound;
import static io.github.carecyber.rules.plan.SamplePlans.withAction;
import static io.github.carecyber.rules.plan.SamplePlans.withAmount;
import static io.github.carecyber.rules.plan.SamplePlans.withExpense;
import static io.github.carecyber.rules.plan.SamplePlans.withFinancing;
import static io.github.carecyber.rules.plan.SamplePlans.withWeakness;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For each rule the sound plan with one fault, and where the fault is reported. */
final class RefusedPlans {

    /**
     * A plan and where it breaks its rule.
     *
     * @param path the path at which the rule is broken
     * @param plan the plan
     * @param others the ids of rules that the same fault breaks as well
     */
    record Case(String path, RemediationPlan plan, List<String> others) {

        Case(String path, RemediationPlan plan) {
            this(path, plan, List.of());
        }
    }

    private RefusedPlans() {}

    static Map<String, Case> byRule() {
        Map<String, Case> cases = new TreeMap<>();
        addIdentity(cases);
        addSchedule(cases);
        addExpenses(cases);
        addFinancing(cases);
        addObjectivesAndWeaknesses(cases);
        addListedVulnerabilities(cases);
        return cases;
    }

    private static void addIdentity(Map<String, Case> cases) {
        RemediationPlan plan = sound();
        cases.put("plan.identity.call-differs", new Case("/call", plan.withCall(CallId.of("call-b"))));
        cases.put(
                "plan.identity.finess-key-differs",
                new Case("/applicant", SamplePlans.withApplicant(LegalEntityFinessNumber.of("750712148"))));
        cases.put(
                "plan.identity.duplicate-id",
                new Case(
                        "/weaknesses/3/id",
                        withWeakness(3, weakness -> Weakness.of(WeaknessId.of("W-1"), "Autre", false))));
        cases.put(
                "plan.reference.unknown-weakness",
                new Case(
                        "/actions/2/weaknesses/0",
                        withAction(2, action -> action.withWeaknesses(List.of(WeaknessId.of("W-9"))))));
        cases.put(
                "plan.reference.unknown-action",
                new Case(
                        "/actions/0/dependsOn/0",
                        withAction(0, action -> action.withDependsOn(List.of(ActionId.of("A-9"))))));
        cases.put(
                "plan.reference.unknown-expense",
                new Case("/financing/2/expenses/1", withFinancing(2, line -> line.withExpenses(ids("E-2", "E-9")))));
    }

    private static void addSchedule(Map<String, Case> cases) {
        cases.put(
                "plan.dependency.cycle",
                new Case(
                        "/actions/0/dependsOn",
                        withAction(0, action -> action.withDependsOn(List.of(ActionId.of("A-1"))))));
        cases.put(
                "plan.dependency.starts-too-early",
                new Case(
                        "/actions/2/dependsOn/1",
                        withAction(2, action -> action.withStart(LocalDate.of(2026, 6, 29)))));
        cases.put(
                "plan.schedule.dates-out-of-order",
                new Case("/actions/2/end", withAction(2, action -> action.withEnd(LocalDate.of(2026, 6, 29)))));
        cases.put(
                "plan.schedule.milestone-outside-action",
                new Case(
                        "/actions/1/milestones/0/day",
                        withAction(1, action -> action.withEnd(LocalDate.of(2026, 6, 29)))));
        cases.put(
                "plan.schedule.before-operational-phase",
                new Case("/actions/0/start", withAction(0, action -> action.withStart(LocalDate.of(2025, 7, 15)))));
        cases.put(
                "plan.schedule.after-declaration-deadline",
                new Case("/actions/2/end", withAction(2, action -> action.withEnd(LocalDate.of(2027, 1, 1)))));
    }

    private static void addExpenses(Map<String, Case> cases) {
        cases.put(
                "plan.expense.action-total-differs",
                new Case(
                        "/actions/0/declaredTotal",
                        withAction(0, action -> action.withDeclaredTotal(Euros.of("12500.51")))));
        cases.put(
                "plan.expense.plan-total-differs",
                new Case("/declaredTotal", sound().withDeclaredTotal(Euros.of("52500.49"))));
        cases.put(
                "plan.expense.total-too-large",
                new Case("/actions", withExpense(1, 0, expense -> withAmount(expense, Euros.ofCents(Long.MAX_VALUE)))));
        cases.put(
                "plan.expense.amount-not-positive",
                new Case(
                        "/actions/2/expenses/0/amount",
                        withAction(2, action -> action.withExpenses(List.of(SamplePlans.expense("E-4", "0.00"))))));
        cases.put(
                "plan.expense.category-not-eligible",
                new Case(
                        "/actions/1/expenses/0/category",
                        withExpense(1, 0, expense -> expense.withCategory(ExpenseCategory.EQUIPMENT))));
        RemediationPlan invoiced = withExpense(1, 0, expense -> expense.withInvoice("f-2026-É7 "));
        cases.put(
                "plan.expense.invoice-repeated",
                new Case(
                        "/actions/1/expenses/0/invoice",
                        withAction(
                                invoiced,
                                0,
                                action -> action.withExpenses(SamplePlans.changed(
                                        action.expenses(), 1, expense -> expense.withInvoice(" F-2026-é7"))))));
    }

    private static void addFinancing(Map<String, Case> cases) {
        cases.put(
                "plan.financing.costs-not-covered",
                new Case("/financing", withFinancing(1, line -> amount(line, "9999.99"))));
        cases.put(
                "plan.financing.exceeds-costs",
                new Case(
                        "/financing",
                        withFinancing(2, line -> amount(line, "2500.51").withExpenses(List.of()))));
        cases.put(
                "plan.financing.total-too-large",
                new Case(
                        "/financing",
                        withFinancing(1, line -> Financing.of(OWN_FUNDS, Euros.ofCents(Long.MAX_VALUE)))));
        cases.put(
                "plan.financing.amount-negative",
                new Case(
                        "/financing/3/amount",
                        sound().withFinancing(List.of(
                                Financing.of(REQUEST, Euros.of("40000")),
                                Financing.of(OWN_FUNDS, Euros.of("10000.01")),
                                Financing.of(REGION, Euros.of("2500.50")),
                                Financing.of(OWN_FUNDS, Euros.of("-0.01"))))));
        cases.put(
                "plan.financing.request-for-another-call",
                new Case(
                        "/financing/0/source",
                        withFinancing(0, line -> line.withSource(FinancingSource.requestedFrom(CallId.of("call-b"))))));
        cases.put(
                "plan.financing.request-exceeds-ceiling",
                new Case(
                        "/financing",
                        sound().withFinancing(List.of(
                                Financing.of(REQUEST, Euros.of("60000")), Financing.of(REQUEST, Euros.of("40000.01")))),
                        List.of("plan.financing.exceeds-costs")));
        cases.put(
                "plan.financing.expense-paid-twice",
                new Case(
                        "/financing/0",
                        sound().withFinancing(List.of(
                                Financing.of(REQUEST, Euros.of("30000")).withExpenses(ids("E-3")),
                                Financing.of(REGION, Euros.of("22500.50")).withExpenses(ids("E-3", "E-1"))))));
    }

    private static void addObjectivesAndWeaknesses(Map<String, Case> cases) {
        cases.put(
                "plan.objective.unknown",
                new Case(
                        "/actions/2/objectives/0",
                        withAction(2, action -> action.withObjectives(List.of(ObjectiveId.of("B.O1"))))));
        cases.put(
                "plan.objective.not-served",
                new Case("/actions", withAction(1, action -> action.withObjectives(List.of(SampleCalls.RESTORE)))));
        cases.put(
                "plan.weakness.not-addressed",
                new Case("/weaknesses/2", withWeakness(2, weakness -> weakness.withAcceptance(" "))));
        cases.put(
                "plan.weakness.acceptance-contradicts-action",
                new Case(
                        "/weaknesses/1/acceptance",
                        withWeakness(1, weakness -> weakness.withAcceptance("Risque admis"))));
    }

    private static void addListedVulnerabilities(Map<String, Case> cases) {
        cases.put(
                "plan.weakness.listed-not-stated",
                new Case(
                        "/weaknesses/3/knownExploited",
                        withWeakness(
                                3,
                                weakness -> weakness.withVulnerabilities(
                                                List.of(SampleLists.NOT_LISTED, SampleLists.GIT))
                                        .withAcceptance("Service désactivé"))));
        cases.put(
                "plan.weakness.listed-not-exploitable",
                new Case(
                        "/weaknesses/3/exploitable",
                        withWeakness(
                                3,
                                weakness -> weakness.withVulnerabilities(List.of(SampleLists.GIT))
                                        .withKnownExploited(true))));
        cases.put(
                "plan.weakness.list-due-date",
                new Case(
                        "/weaknesses/0/vulnerabilities",
                        withWeakness(
                                0,
                                weakness -> weakness.withVulnerabilities(List.of(SampleLists.GIT))
                                        .withKnownExploited(true))));
    }

    private static Financing amount(Financing line, String amount) {
        return line.withAmount(Euros.of(amount));
    }
}
