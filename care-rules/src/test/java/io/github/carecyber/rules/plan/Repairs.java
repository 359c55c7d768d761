package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** For each rule, what an author does about a violation of it, at the place and with the figures that it reports. */
final class Repairs {

    /**
     * A plan and the application that it goes with.
     *
     * @param plan the plan
     * @param application the application
     */
    record Filed(RemediationPlan plan, Application application) {

        Filed with(RemediationPlan newPlan) {
            return new Filed(newPlan, application);
        }
    }

    private static final LegalEntityFinessNumber APPLICANT = LegalEntityFinessNumber.of("750712184");

    private static final Euros ONE = Euros.of("1.00");

    private Repairs() {}

    static Map<String, BiFunction<Filed, Violation, Filed>> byRule() {
        Map<String, BiFunction<Filed, Violation, Filed>> repairs = new TreeMap<>();
        addIdentity(repairs);
        addReferences(repairs);
        addSchedule(repairs);
        addExpenses(repairs);
        addFinancing(repairs);
        addWeaknesses(repairs);
        addActions(repairs);
        addTexts(repairs);
        return repairs;
    }

    private static void addIdentity(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        repairs.put(
                "plan.identity.call-differs",
                (filed, v) -> filed.with(filed.plan().withCall(SampleCalls.CALL)));
        repairs.put(
                "plan.identity.application-differs",
                (filed, v) -> v.path().equals(DataPath.of("call"))
                        ? new Filed(filed.plan(), SamplePlans.application())
                        : filed.with(filed.plan().withApplicant(numberOf(filed.application()))));
        repairs.put(
                "plan.identity.applicant-kind-not-admitted",
                (filed, v) -> new Filed(
                        filed.plan(),
                        filed.application()
                                .withApplicant(LegalEntity.of(numberOf(filed.application()), "Clinique d’essai")
                                        .withStatus(LegalStatus.of("95")))));
        repairs.put(
                "plan.identity.finess-key-differs",
                (filed, v) -> filed.with(filed.plan().withApplicant(APPLICANT)));
        repairs.put("plan.identity.duplicate-id", (filed, v) -> filed.with(renamed(filed.plan(), v.path())));
    }

    private static void addReferences(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        repairs.put("plan.reference.unknown-weakness", (filed, v) -> {
            List<Weakness> weaknesses = new ArrayList<>(filed.plan().weaknesses());
            weaknesses.add(Weakness.of(WeaknessId.of(code(v, "weakness")), "Ajoutée", false));
            return filed.with(filed.plan().withWeaknesses(weaknesses));
        });
        repairs.put(
                "plan.reference.unknown-action",
                (filed, v) -> filed.with(withNewAction(filed.plan(), code(v, "dependency"))));
        repairs.put(
                "plan.financing.unknown-action",
                (filed, v) -> filed.with(withNewAction(filed.plan(), code(v, "action"))));
        repairs.put("plan.reference.unknown-expense", (filed, v) -> {
            List<RemediationAction> actions = new ArrayList<>(filed.plan().actions());
            actions.add(RemediationAction.of(ActionId.of("NEW-" + actions.size()), "Ajoutée")
                    .withExpenses(List.of(SamplePlans.expense(code(v, "expense"), "1.00"))));
            return filed.with(filed.plan().withActions(actions));
        });
        repairs.put("plan.dependency.cycle", onAction(action -> action.withDependsOn(List.of())));
        repairs.put(
                "plan.dependency.starts-too-early",
                (filed, v) -> action(filed, v, action -> startingOn(action, day(v, "dependency-end"))));
    }

    private static void addSchedule(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        repairs.put("plan.dependency.waits-for-abandoned", onAction(action -> action.withDependsOn(List.of())));
        repairs.put("plan.schedule.dates-out-of-order", onAction(action -> action.withEnd(action.start())));
        repairs.put(
                "plan.schedule.milestone-outside-action",
                (filed, v) -> milestone(filed, v, milestone -> on(milestone, day(v, "limit"))));
        repairs.put(
                "plan.schedule.before-operational-phase",
                (filed, v) -> action(filed, v, action -> startingOn(action, day(v, "phase-start"))));
        repairs.put(
                "plan.schedule.after-declaration-deadline",
                (filed, v) -> action(filed, v, action -> action.withEnd(day(v, "deadline"))));
        repairs.put("plan.action.overdue", onAction(action -> action.withStatus(ActionStatus.DONE)));
        repairs.put("plan.action.done-too-early", onAction(action -> action.withStatus(ActionStatus.ONGOING)));
        repairs.put(
                "plan.milestone.after-deadline",
                (filed, v) -> milestone(filed, v, milestone -> on(milestone, day(v, "deadline"))));
        repairs.put("plan.dependency.critical-path-too-long", (filed, v) -> {
            Set<String> late = new HashSet<>(codes(v, "actions"));
            return filed.with(filed.plan()
                    .withActions(filed.plan().actions().stream()
                            .map(action -> late.contains(String.valueOf(action.id()))
                                            || late.stream().anyMatch(name -> name.startsWith("/"))
                                    ? action.withStatus(ActionStatus.DONE)
                                    : action)
                            .toList()));
        });
    }

    private static void addExpenses(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        repairs.put(
                "plan.expense.outside-phase",
                (filed, v) -> expense(filed, v, expense -> expense.withDay(day(v, "limit"))));
        repairs.put("plan.expense.amount-not-positive", onExpense(expense -> expense.withAmount(ONE)));
        repairs.put(
                "plan.expense.category-not-eligible",
                onExpense(expense -> expense.withCategory(ExpenseCategory.SERVICES)));
        repairs.put("plan.expense.invoice-repeated", onExpense(expense -> expense.withInvoice(null)));
        repairs.put(
                "plan.expense.recurring-as-investment",
                onExpense(expense -> expense.withNature(ExpenseNature.OPERATING)));
        repairs.put(
                "plan.expense.looks-repeated",
                (filed, v) -> expense(filed, v, expense -> expense.withTitle("Dépense de " + v.path())));
        repairs.put("plan.expense.workdays-without-staff", onExpense(expense -> expense.withWorkdays(null)));
        repairs.put(
                "plan.expense.action-total-differs",
                (filed, v) -> action(filed, v, action -> action.withDeclaredTotal(amount(v, "computed"))));
        repairs.put(
                "plan.expense.plan-total-differs",
                (filed, v) -> filed.with(filed.plan().withDeclaredTotal(amount(v, "computed"))));
        repairs.put("plan.expense.total-too-large", (filed, v) -> {
            UnaryOperator<RemediationAction> smaller = action -> action.withExpenses(action.expenses().stream()
                    .map(expense -> expense.withAmount(ONE))
                    .toList());
            return v.path().equals(PlanContext.ACTIONS)
                    ? filed.with(filed.plan()
                            .withActions(
                                    filed.plan().actions().stream().map(smaller).toList()))
                    : action(filed, v, smaller);
        });
    }

    private static void addFinancing(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        BiFunction<Filed, Violation, Filed> byOwnFunds =
                (filed, v) -> filed.with(filed.plan().withFinancing(List.of(ownFunds(amount(v, "costs")))));
        repairs.put("plan.financing.costs-not-covered", byOwnFunds);
        repairs.put("plan.financing.exceeds-costs", byOwnFunds);
        repairs.put("plan.financing.external-exceeds-costs", byOwnFunds);
        repairs.put(
                "plan.financing.total-too-large",
                (filed, v) -> filed.with(filed.plan().withFinancing(List.of(ownFunds(ONE)))));
        repairs.put("plan.financing.amount-negative", onLine(line -> line.withAmount(ONE)));
        repairs.put("plan.financing.request-for-another-call", onLine(line -> line.withSource(SamplePlans.REQUEST)));
        repairs.put("plan.financing.scheme-is-this-call", onLine(line -> line.withSource(SamplePlans.OWN_FUNDS)));
        repairs.put(
                "plan.financing.request-exceeds-ceiling",
                (filed, v) -> filed.with(filed.plan()
                        .withFinancing(filed.plan().financing().stream()
                                .map(line -> SamplePlans.REQUEST.equals(line.source())
                                        ? line.withSource(SamplePlans.OWN_FUNDS)
                                        : line)
                                .toList())));
        BiFunction<Filed, Violation, Filed> namesNothing =
                onLine(line -> line.withActions(List.of()).withExpenses(List.of()));
        repairs.put("plan.financing.action-overpaid", namesNothing);
        repairs.put("plan.financing.expense-paid-twice", namesNothing);
    }

    private static void addWeaknesses(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        repairs.put("plan.weakness.not-addressed", onWeakness(weakness -> weakness.withAcceptance("Remplacé")));
        repairs.put(
                "plan.weakness.acceptance-contradicts-action", onWeakness(weakness -> weakness.withAcceptance(null)));
        repairs.put("plan.weakness.exploited-not-exploitable", onWeakness(weakness -> weakness.withExploitable(true)));
        repairs.put(
                "plan.weakness.ransomware-not-exploited", onWeakness(weakness -> weakness.withKnownExploited(true)));
        repairs.put("plan.weakness.listed-not-stated", onWeakness(weakness -> weakness.withKnownExploited(true)));
        repairs.put("plan.weakness.listed-not-exploitable", onWeakness(weakness -> weakness.withExploitable(true)));
        repairs.put("plan.weakness.list-due-date", onWeakness(weakness -> weakness.withExploitable(false)));
        repairs.put(
                "plan.weakness.vulnerability-repeated",
                (filed, v) -> weakness(
                        filed,
                        v,
                        weakness -> weakness.withVulnerabilities(SamplePlans.changed(
                                weakness.vulnerabilities(),
                                indexAt(v.path(), 3),
                                repeated -> CveId.of("CVE-2024-9999")))));
        repairs.put("plan.weakness.urgent-later", (filed, v) -> {
            WeaknessId urgent =
                    filed.plan().weaknesses().get(indexAt(v.path(), 1)).id();
            return filed.with(filed.plan()
                    .withActions(filed.plan().actions().stream()
                            .map(action -> action.weaknesses().contains(urgent)
                                    ? action.withStart(day(v, "routine-start"))
                                    : action)
                            .toList()));
        });
    }

    private static void addActions(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        repairs.put(
                "plan.objective.unknown",
                (filed, v) -> action(
                        filed,
                        v,
                        action -> action.withObjectives(SamplePlans.changed(
                                action.objectives(), indexAt(v.path(), 3), unknown -> SampleCalls.RESTORE))));
        repairs.put(
                "plan.objective.not-served",
                (filed, v) -> filed.with(withFirstAction(filed.plan(), action -> {
                    List<ObjectiveId> objectives = new ArrayList<>(action.objectives());
                    objectives.add(ObjectiveId.of(code(v, "objective")));
                    return action.withObjectives(objectives);
                })));
        repairs.put(
                "plan.effect.goal-not-served",
                (filed, v) -> filed.with(
                        withFirstAction(filed.plan(), action -> action.withEffects(Set.of(Effect.values())))));
        repairs.put("plan.action.no-effect", onAction(action -> action.withEffects(Set.of(Effect.LIMITS_SPREAD))));
        repairs.put(
                "plan.action.serves-nothing", onAction(action -> action.withObjectives(List.of(SampleCalls.RESTORE))));
        repairs.put("plan.action.role-missing", onAction(action -> action.withResponsibleRole("RSSI")));
        repairs.put(
                "plan.action.result-missing",
                onAction(action -> action.withExpectedResult(ExpectedResult.of("Reprise", "Durée"))));
        repairs.put(
                "plan.action.directory-target-too-low", onAction(action -> action.withDirectoryTarget(AdsLevel.of(5))));
        repairs.put("plan.action.directory-target-not-asked", onAction(action -> action.withDirectoryTarget(null)));
        repairs.put(
                "plan.evidence.kind-not-asked",
                (filed, v) -> evidence(filed, v, shown -> evidence(shown, "report", shown.dated())));
        repairs.put(
                "plan.evidence.dated-later",
                (filed, v) -> evidence(filed, v, shown -> shown.withDated(day(v, "as-of"))));
        repairs.put(
                "plan.evidence.missing",
                onAction(action -> action.withEvidence(
                        List.of(Evidence.of(EvidenceId.of("NEW"), EvidenceKind.of("report"), SampleCalls.AS_OF)))));
    }

    private static void addTexts(Map<String, BiFunction<Filed, Violation, Filed>> repairs) {
        BiFunction<Filed, Violation, Filed> byRole = (filed, v) -> filed.with(reworded(filed.plan(), v.path()));
        repairs.put("plan.text.e-mail-address", byRole);
        repairs.put("plan.text.phone-number", byRole);
        repairs.put("plan.text.personal-name", byRole);
    }

    private static RemediationPlan reworded(RemediationPlan plan, DataPath path) {
        String last = keyAt(path, path.segments().size() - 1);
        String text = "Texte sans personne";
        if (path.segments().size() == 1) {
            return plan.withTitle(text);
        }
        int index = indexAt(path, 1);
        if (keyAt(path, 0).equals("weaknesses")) {
            return plan.withWeaknesses(SamplePlans.changed(
                    plan.weaknesses(),
                    index,
                    weakness -> last.equals("title") ? weakness.withTitle(text) : weakness.withAcceptance(text)));
        }
        return SamplePlans.withAction(plan, index, action -> switch (keyAt(path, 2)) {
            case "title" -> action.withTitle(text);
            case "responsibleRole" -> action.withResponsibleRole(text);
            case "expectedResult" ->
                action.withExpectedResult(
                        last.equals("result")
                                ? new ExpectedResult(
                                        text, action.expectedResult().measure())
                                : new ExpectedResult(action.expectedResult().result(), text));
            case "milestones" ->
                action.withMilestones(SamplePlans.changed(
                        action.milestones(),
                        indexAt(path, 3),
                        milestone -> new Milestone(milestone.id(), text, milestone.day())));
            default ->
                action.withExpenses(
                        SamplePlans.changed(action.expenses(), indexAt(path, 3), expense -> expense.withTitle(text)));
        });
    }

    private static RemediationPlan renamed(RemediationPlan plan, DataPath path) {
        String id = "NEW" + path.toString().replace('/', '-');
        int index = indexAt(path, 1);
        if (keyAt(path, 0).equals("weaknesses")) {
            return plan.withWeaknesses(
                    SamplePlans.changed(plan.weaknesses(), index, weakness -> weakness.withId(WeaknessId.of(id))));
        }
        return SamplePlans.withAction(plan, index, action -> switch (keyAt(path, 2)) {
            case "id" -> action.withId(ActionId.of(id));
            case "milestones" ->
                action.withMilestones(SamplePlans.changed(
                        action.milestones(),
                        indexAt(path, 3),
                        milestone -> new Milestone(MilestoneId.of(id), milestone.title(), milestone.day())));
            default ->
                action.withExpenses(SamplePlans.changed(
                        action.expenses(), indexAt(path, 3), expense -> expense.withId(ExpenseId.of(id))));
        });
    }

    private static RemediationPlan withNewAction(RemediationPlan plan, String id) {
        List<RemediationAction> actions = new ArrayList<>(plan.actions());
        actions.add(RemediationAction.of(ActionId.of(id), "Ajoutée"));
        return plan.withActions(actions);
    }

    private static RemediationPlan withFirstAction(RemediationPlan plan, UnaryOperator<RemediationAction> change) {
        return SamplePlans.withAction(plan, 0, action -> {
            RemediationAction changed = change.apply(action);
            return changed.status() == ActionStatus.ABANDONED ? changed.withStatus(ActionStatus.PLANNED) : changed;
        });
    }

    private static RemediationAction startingOn(RemediationAction action, LocalDate start) {
        LocalDate end = action.end();
        return action.withStart(start).withEnd(end != null && end.isBefore(start) ? start : end);
    }

    private static Milestone on(Milestone milestone, LocalDate day) {
        return new Milestone(milestone.id(), milestone.title(), day);
    }

    private static Evidence evidence(Evidence shown, String kind, LocalDate dated) {
        return shown.withKind(EvidenceKind.of(kind)).withDated(dated);
    }

    private static Financing ownFunds(Euros amount) {
        return Financing.of(SamplePlans.OWN_FUNDS, amount);
    }

    private static LegalEntityFinessNumber numberOf(Application application) {
        return ((LegalEntity) application.applicant()).finess();
    }

    private static BiFunction<Filed, Violation, Filed> onAction(UnaryOperator<RemediationAction> change) {
        return (filed, v) -> action(filed, v, change);
    }

    private static BiFunction<Filed, Violation, Filed> onExpense(UnaryOperator<Expense> change) {
        return (filed, v) -> expense(filed, v, change);
    }

    private static BiFunction<Filed, Violation, Filed> onWeakness(UnaryOperator<Weakness> change) {
        return (filed, v) -> weakness(filed, v, change);
    }

    private static BiFunction<Filed, Violation, Filed> onLine(UnaryOperator<Financing> change) {
        return (filed, v) -> filed.with(filed.plan()
                .withFinancing(SamplePlans.changed(filed.plan().financing(), indexAt(v.path(), 1), change)));
    }

    private static Filed action(Filed filed, Violation violation, UnaryOperator<RemediationAction> change) {
        return filed.with(SamplePlans.withAction(filed.plan(), indexAt(violation.path(), 1), change));
    }

    private static Filed weakness(Filed filed, Violation violation, UnaryOperator<Weakness> change) {
        return filed.with(filed.plan()
                .withWeaknesses(SamplePlans.changed(filed.plan().weaknesses(), indexAt(violation.path(), 1), change)));
    }

    private static Filed expense(Filed filed, Violation violation, UnaryOperator<Expense> change) {
        return action(
                filed,
                violation,
                action -> action.withExpenses(
                        SamplePlans.changed(action.expenses(), indexAt(violation.path(), 3), change)));
    }

    private static Filed milestone(Filed filed, Violation violation, UnaryOperator<Milestone> change) {
        return action(
                filed,
                violation,
                action -> action.withMilestones(
                        SamplePlans.changed(action.milestones(), indexAt(violation.path(), 3), change)));
    }

    private static Filed evidence(Filed filed, Violation violation, UnaryOperator<Evidence> change) {
        return action(
                filed,
                violation,
                action -> action.withEvidence(
                        SamplePlans.changed(action.evidence(), indexAt(violation.path(), 3), change)));
    }

    private static int indexAt(DataPath path, int depth) {
        return ((DataPath.Index) path.segments().get(depth)).position();
    }

    private static String keyAt(DataPath path, int depth) {
        return ((DataPath.Key) path.segments().get(depth)).name();
    }

    private static String code(Violation violation, String argument) {
        return ((Argument.Code) argument(violation, argument)).value();
    }

    private static List<String> codes(Violation violation, String argument) {
        return ((Argument.Codes) argument(violation, argument)).value();
    }

    private static LocalDate day(Violation violation, String argument) {
        return ((Argument.Day) argument(violation, argument)).value();
    }

    private static Euros amount(Violation violation, String argument) {
        return ((Argument.Amount) argument(violation, argument)).value();
    }

    private static Argument argument(Violation violation, String name) {
        return violation.arguments().values().get(name);
    }
}
