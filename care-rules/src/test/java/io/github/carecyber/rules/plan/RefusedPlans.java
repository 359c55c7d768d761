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

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** For each rule the sound plan with one fault, and where the fault is reported. */
final class RefusedPlans {

    /**
     * A plan and where it breaks its rule.
     *
     * @param path the path at which the rule is broken
     * @param plan the plan
     * @param others the ids of rules that the same fault breaks as well
     * @param application the application that the plan goes with
     */
    record Case(String path, RemediationPlan plan, List<String> others, Application application) {

        Case(String path, RemediationPlan plan, List<String> others) {
            this(path, plan, others, SamplePlans.application());
        }

        Case(String path, RemediationPlan plan) {
            this(path, plan, List.of());
        }
    }

    private RefusedPlans() {}

    static Map<String, Case> byRule() {
        Map<String, Case> cases = new TreeMap<>();
        addIdentity(cases);
        addSchedule(cases);
        addProgress(cases);
        addExpenses(cases);
        addExpenseFacts(cases);
        addFinancing(cases);
        addFinancingByName(cases);
        addObjectivesAndWeaknesses(cases);
        addThreats(cases);
        addGoals(cases);
        addEvidence(cases);
        addTexts(cases);
        addListedVulnerabilities(cases);
        return cases;
    }

    private static void addIdentity(Map<String, Case> cases) {
        RemediationPlan plan = sound();
        cases.put("plan.identity.call-differs", new Case("/call", plan.withCall(CallId.of("call-b"))));
        LegalEntityFinessNumber wrongKey = LegalEntityFinessNumber.of("750712148");
        cases.put(
                "plan.identity.finess-key-differs",
                new Case(
                        "/applicant",
                        SamplePlans.withApplicant(wrongKey),
                        List.of(),
                        SamplePlans.application(wrongKey)));
        cases.put(
                "plan.identity.application-differs",
                new Case(
                        "/applicant",
                        plan,
                        List.of(),
                        SamplePlans.application(LegalEntityFinessNumber.of("010000222"))));
        cases.put(
                "plan.identity.applicant-kind-not-admitted",
                new Case(
                        "/applicant",
                        plan,
                        List.of(),
                        SamplePlans.application()
                                .withApplicant(LegalEntity.of(LegalEntityFinessNumber.of("750712184"), "Association")
                                        .withStatus(LegalStatus.of("60")))));
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
                        withAction(2, action -> action.withStart(LocalDate.of(2026, 6, 29))),
                        List.of("plan.dependency.critical-path-too-long")));
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
        RemediationAction givenUp = RemediationAction.of(ActionId.of("A-4"), "Essai abandonné")
                .withStart(LocalDate.of(2026, 1, 1))
                .withEnd(LocalDate.of(2026, 1, 31))
                .withStatus(ActionStatus.ABANDONED);
        List<RemediationAction> actions =
                new ArrayList<>(withAction(2, action -> action.withDependsOn(actions("A-2", "A-4")))
                        .actions());
        actions.add(givenUp);
        cases.put(
                "plan.dependency.waits-for-abandoned",
                new Case("/actions/2/dependsOn/1", sound().withActions(actions)));
    }

    private static void addProgress(Map<String, Case> cases) {
        cases.put(
                "plan.action.overdue",
                new Case("/actions/0/end", withAction(0, action -> action.withStatus(ActionStatus.ONGOING))));
        cases.put(
                "plan.action.done-too-early",
                new Case(
                        "/actions/1/status",
                        withAction(1, action -> action.withStatus(ActionStatus.DONE)),
                        List.of("plan.evidence.missing")));
        cases.put(
                "plan.milestone.after-deadline",
                new Case(
                        "/actions/1/milestones/0/day",
                        withAction(
                                1,
                                action -> action.withEnd(null)
                                        .withMilestones(List.of(Milestone.of(
                                                MilestoneId.of("M-1"), "Copie en service", LocalDate.of(2027, 1, 1))))),
                        List.of("structure.required")));
        cases.put(
                "plan.expense.outside-phase",
                new Case(
                        "/actions/0/expenses/0/day",
                        withExpense(0, 0, expense -> expense.withDay(LocalDate.of(2025, 7, 15)))));
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

    private static void addExpenseFacts(Map<String, Case> cases) {
        cases.put(
                "plan.expense.recurring-as-investment",
                new Case(
                        "/actions/1/expenses/0/nature",
                        withExpense(
                                1, 0, expense -> expense.withRecurring(true).withNature(ExpenseNature.INVESTMENT))));
        cases.put(
                "plan.expense.looks-repeated",
                new Case(
                        "/actions/2/expenses/0",
                        withAction(
                                        2,
                                        action -> action.withExpenses(List.of(SamplePlans.expense("E-4", "2500.50")
                                                .withTitle(" DÉPENSE  E -2\t"))))
                                .withFinancing(List.of(Financing.of(REQUEST, Euros.of("55001.00"))))
                                .withDeclaredTotal(Euros.of("55001.00"))));
        cases.put(
                "plan.expense.workdays-without-staff",
                new Case("/actions/0/expenses/0/workdays", withExpense(0, 0, expense -> expense.withWorkdays(1))));
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
                        List.of("plan.financing.external-exceeds-costs")));
        cases.put(
                "plan.financing.external-exceeds-costs",
                new Case(
                        "/financing",
                        sound().withFinancing(List.of(
                                Financing.of(REQUEST, Euros.of("40000")),
                                Financing.of(REGION, Euros.of("12500.51"))))));
        cases.put(
                "plan.financing.expense-paid-twice",
                new Case(
                        "/financing/0",
                        sound().withFinancing(List.of(
                                Financing.of(REQUEST, Euros.of("30000")).withExpenses(ids("E-3")),
                                Financing.of(REGION, Euros.of("22500.50")).withExpenses(ids("E-3", "E-1"))))));
    }

    private static void addFinancingByName(Map<String, Case> cases) {
        cases.put(
                "plan.financing.unknown-action",
                new Case("/financing/2/actions/1", withFinancing(2, line -> line.withActions(actions("A-1", "A-9")))));
        cases.put(
                "plan.financing.action-overpaid",
                new Case(
                        "/financing/0",
                        sound().withFinancing(List.of(
                                Financing.of(OWN_FUNDS, Euros.of("10000")).withExpenses(ids("E-1")),
                                Financing.of(REQUEST, Euros.of("40000")),
                                Financing.of(OWN_FUNDS, Euros.of("2500.51")).withActions(actions("A-1")))),
                        List.of("plan.financing.exceeds-costs")));
        cases.put(
                "plan.financing.scheme-is-this-call",
                new Case(
                        "/financing/2/source",
                        withFinancing(
                                2,
                                line -> line.withSource(
                                        FinancingSource.otherScheme(SchemeId.of("care"), SampleCalls.CALL)))));
    }

    private static List<ActionId> actions(String... ids) {
        return List.of(ids).stream().map(ActionId::of).toList();
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

    private static void addThreats(Map<String, Case> cases) {
        cases.put("plan.weakness.urgent-later", new Case("/weaknesses/0", SamplePlans.urgentLater()));
        cases.put(
                "plan.weakness.exploited-not-exploitable",
                new Case("/weaknesses/3/exploitable", withWeakness(3, weakness -> weakness.withKnownExploited(true))));
        cases.put(
                "plan.weakness.ransomware-not-exploited",
                new Case(
                        "/weaknesses/1/usedByRansomware",
                        withWeakness(1, weakness -> weakness.withUsedByRansomware(true))));
        CveId vulnerability = SampleLists.NOT_LISTED;
        cases.put(
                "plan.weakness.vulnerability-repeated",
                new Case(
                        "/weaknesses/1/vulnerabilities/0",
                        sound().withWeaknesses(SamplePlans.changed(
                                withWeakness(1, weakness -> weakness.withVulnerabilities(List.of(vulnerability)))
                                        .weaknesses(),
                                0,
                                weakness -> weakness.withVulnerabilities(List.of(vulnerability, vulnerability))))));
        cases.put(
                "plan.action.directory-target-too-low",
                new Case(
                        "/actions/1/directoryTarget",
                        withAction(1, action -> action.withDirectoryTarget(AdsLevel.of(2)))));
        cases.put(
                "plan.action.directory-target-not-asked",
                new Case(
                        "/actions/0/directoryTarget",
                        withAction(0, action -> action.withDirectoryTarget(AdsLevel.of(3)))));
        cases.put(
                "plan.dependency.critical-path-too-long",
                new Case(
                        "/actions",
                        withAction(0, action -> action.withStatus(ActionStatus.PLANNED)),
                        List.of("plan.action.overdue")));
    }

    private static void addGoals(Map<String, Case> cases) {
        cases.put(
                "plan.effect.goal-not-served",
                new Case("/actions", withAction(2, action -> action.withEffects(Set.of(Effect.LIMITS_SPREAD)))));
        cases.put(
                "plan.action.no-effect",
                new Case("/actions/0/effects", withAction(0, action -> action.withEffects(Set.of()))));
        cases.put(
                "plan.action.serves-nothing",
                new Case("/actions/2", withAction(2, action -> action.withObjectives(List.of()))));
        cases.put(
                "plan.action.role-missing",
                new Case("/actions/0/responsibleRole", withAction(0, action -> action.withResponsibleRole(" "))));
        cases.put(
                "plan.action.result-missing",
                new Case("/actions/0/expectedResult", withAction(0, action -> action.withExpectedResult(null))));
    }

    private static void addEvidence(Map<String, Case> cases) {
        cases.put(
                "plan.evidence.kind-not-asked",
                new Case(
                        "/actions/0/evidence/0/kind",
                        withAction(
                                0, action -> action.withEvidence(List.of(evidence("photograph", SampleCalls.AS_OF))))));
        cases.put(
                "plan.evidence.dated-later",
                new Case(
                        "/actions/0/evidence/0/dated",
                        withAction(
                                0,
                                action -> action.withEvidence(
                                        List.of(evidence("report", SampleCalls.AS_OF.plusDays(1)))))));
        cases.put(
                "plan.evidence.missing",
                new Case("/actions/0/evidence", withAction(0, action -> action.withEvidence(List.of()))));
    }

    private static Evidence evidence(String kind, LocalDate dated) {
        return Evidence.of(EvidenceId.of("P-1"), EvidenceKind.of(kind), dated);
    }

    private static void addTexts(Map<String, Case> cases) {
        cases.put(
                "plan.text.e-mail-address",
                new Case(
                        "/weaknesses/2/acceptance",
                        withWeakness(2, weakness -> weakness.withAcceptance("Voir rssi@ch-test.fr"))));
        cases.put(
                "plan.text.phone-number",
                new Case(
                        "/actions/0/responsibleRole",
                        withAction(
                                0, action -> action.withResponsibleRole("RSSI, 01\u00a023\u00a045\u00a067\u00a089"))));
        cases.put("plan.text.personal-name", new Case("/title", sound().withTitle("Plan de Mme Durand")));
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
                                        .withKnownExploited(false)),
                        List.of("plan.weakness.listed-not-stated")));
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
