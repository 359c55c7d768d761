package io.github.carecyber.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemediationPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final CallId CALL = CallId.of("care-d2");
    private static final LegalEntityFinessNumber NUMBER = LegalEntityFinessNumber.of("750712184");
    private static final Weakness WEAKNESS = Weakness.of(WeaknessId.of("W1"), "open port", true);
    private static final Milestone MILESTONE = Milestone.of(MilestoneId.of("M1"), "copy in service", DAY);
    private static final Expense EXPENSE =
            Expense.of(ExpenseId.of("X1"), "audit", ExpenseCategory.SERVICES, Euros.of("12000"));
    private static final Financing FINANCING = Financing.of(FinancingSource.ownFunds(), Euros.of("12000"));
    private static final RemediationAction ACTION = RemediationAction.of(ActionId.of("A1"), "close the port");
    private static final RemediationPlan PLAN = RemediationPlan.of(PlanId.of("P1"), CALL, NUMBER);

    @Test
    void plansKeepTheValueContract() {
        ValueContract.equalGroups(
                List.of(PLAN, RemediationPlan.of(PlanId.of("P1"), CALL, NUMBER)),
                List.of(RemediationPlan.of(PlanId.of("P2"), CALL, NUMBER)),
                List.of(PLAN.withWeaknesses(List.of(WEAKNESS))),
                List.of(PLAN.withActions(List.of(ACTION))));
    }

    @Test
    void copiesOfAPlanDifferInOneComponent() {
        RecordContract.changesOnly(PLAN, PLAN.withTitle("Plan"), "title", "Plan");
        RecordContract.changesOnly(PLAN, PLAN.withWeaknesses(List.of(WEAKNESS)), "weaknesses", List.of(WEAKNESS));
        RecordContract.changesOnly(PLAN, PLAN.withActions(List.of(ACTION)), "actions", List.of(ACTION));
        RecordContract.changesOnly(PLAN, PLAN.withFinancing(List.of(FINANCING)), "financing", List.of(FINANCING));
        RecordContract.changesOnly(PLAN, PLAN.withDeclaredTotal(Euros.ZERO), "declaredTotal", Euros.ZERO);
        ValueContract.copiesList(List.of(WEAKNESS), PLAN::withWeaknesses, RemediationPlan::weaknesses);
        ValueContract.copiesList(List.of(ACTION), PLAN::withActions, RemediationPlan::actions);
        ValueContract.copiesList(List.of(FINANCING), PLAN::withFinancing, RemediationPlan::financing);
    }

    @Test
    void actionsKeepTheValueContractAndCopyTheirCollections() {
        ValueContract.equalGroups(
                List.of(ACTION, RemediationAction.of(ActionId.of("A1"), "close the port")),
                List.of(ACTION.withStart(DAY)),
                List.of(ACTION.withEnd(DAY)),
                List.of(
                        ACTION.withEffects(Set.of(Effect.LIMITS_SPREAD, Effect.SPEEDS_RECOVERY)),
                        ACTION.withEffects(Set.of(Effect.SPEEDS_RECOVERY, Effect.LIMITS_SPREAD))));
        RecordContract.copiesSet(
                Set.of(Effect.LIMITS_SPREAD, Effect.SPEEDS_RECOVERY), ACTION::withEffects, RemediationAction::effects);
        ValueContract.copiesList(List.of(WeaknessId.of("W1")), ACTION::withWeaknesses, RemediationAction::weaknesses);
        ValueContract.copiesList(
                List.of(ObjectiveId.of("D2.O1")), ACTION::withObjectives, RemediationAction::objectives);
        ValueContract.copiesList(List.of(ActionId.of("A0")), ACTION::withDependsOn, RemediationAction::dependsOn);
        ValueContract.copiesList(List.of(MILESTONE), ACTION::withMilestones, RemediationAction::milestones);
        ValueContract.copiesList(List.of(EXPENSE), ACTION::withExpenses, RemediationAction::expenses);
    }

    @Test
    void copiesOfAnActionDifferInOneComponent() {
        List<WeaknessId> weaknesses = List.of(WeaknessId.of("W1"));
        List<ObjectiveId> objectives = List.of(ObjectiveId.of("D2.O1"));
        List<ActionId> before = List.of(ActionId.of("A0"));
        Set<Effect> effects = Set.of(Effect.PREVENTS_INTRUSION);
        RecordContract.changesOnly(ACTION, ACTION.withWeaknesses(weaknesses), "weaknesses", weaknesses);
        RecordContract.changesOnly(ACTION, ACTION.withObjectives(objectives), "objectives", objectives);
        RecordContract.changesOnly(ACTION, ACTION.withEffects(effects), "effects", effects);
        RecordContract.changesOnly(ACTION, ACTION.withStart(DAY), "start", DAY);
        RecordContract.changesOnly(ACTION, ACTION.withEnd(DAY), "end", DAY);
        RecordContract.changesOnly(ACTION, ACTION.withDependsOn(before), "dependsOn", before);
        RecordContract.changesOnly(ACTION, ACTION.withResponsibleRole("CISO"), "responsibleRole", "CISO");
        RecordContract.changesOnly(ACTION, ACTION.withMilestones(List.of(MILESTONE)), "milestones", List.of(MILESTONE));
        RecordContract.changesOnly(ACTION, ACTION.withExpenses(List.of(EXPENSE)), "expenses", List.of(EXPENSE));
        RecordContract.changesOnly(ACTION, ACTION.withDeclaredTotal(Euros.of("1")), "declaredTotal", Euros.of("1"));
    }

    @Test
    void weaknessesKeepTheValueContract() {
        List<CveId> vulnerabilities = List.of(CveId.of("CVE-2021-44228"));
        ValueContract.distinct(
                WEAKNESS, Weakness.of(WeaknessId.of("W1"), "open port", false), WEAKNESS.withExploitable(null));
        RecordContract.changesOnly(WEAKNESS, WEAKNESS.withExposure(Exposure.INTERNET), "exposure", Exposure.INTERNET);
        RecordContract.changesOnly(
                WEAKNESS, WEAKNESS.withVulnerabilities(vulnerabilities), "vulnerabilities", vulnerabilities);
        RecordContract.changesOnly(WEAKNESS, WEAKNESS.withAcceptance("isolated"), "acceptance", "isolated");
        ValueContract.copiesList(vulnerabilities, WEAKNESS::withVulnerabilities, Weakness::vulnerabilities);
    }

    @Test
    void expensesMilestonesAndFinancingKeepTheValueContract() {
        List<ExpenseId> expenses = List.of(ExpenseId.of("X1"));
        ValueContract.distinct(
                EXPENSE,
                Expense.of(ExpenseId.of("X1"), "audit", ExpenseCategory.TRAINING, Euros.of("12000")),
                Expense.of(ExpenseId.of("X1"), "audit", ExpenseCategory.SERVICES, Euros.of("12000.01")));
        RecordContract.changesOnly(EXPENSE, EXPENSE.withInvoice("F-2026-12"), "invoice", "F-2026-12");
        ValueContract.distinct(MILESTONE, Milestone.of(MilestoneId.of("M1"), "copy in service", DAY.plusDays(1)));
        ValueContract.distinct(
                FINANCING,
                Financing.of(FinancingSource.requestedFrom(CALL), Euros.of("12000")),
                Financing.of(FinancingSource.otherScheme(SchemeId.of("hopen")), Euros.of("12000")));
        RecordContract.changesOnly(FINANCING, FINANCING.withExpenses(expenses), "expenses", expenses);
        ValueContract.copiesList(expenses, FINANCING::withExpenses, Financing::expenses);
    }

    @Test
    void sourcesKeepTheValueContract() {
        ValueContract.<FinancingSource>equalGroups(
                List.of(FinancingSource.ownFunds(), FinancingSource.ownFunds()),
                List.of(FinancingSource.requestedFrom(CALL), FinancingSource.requestedFrom(CALL)),
                List.of(FinancingSource.otherScheme(SchemeId.of("care-d2"))),
                List.of(FinancingSource.otherScheme(SchemeId.of("care-d2"), CALL)));
        assertThrows(NullPointerException.class, () -> FinancingSource.requestedFrom(null));
        assertThrows(NullPointerException.class, () -> FinancingSource.otherScheme(null));
        assertThrows(NullPointerException.class, () -> FinancingSource.otherScheme(SchemeId.of("hopen"), null));
    }

    @Test
    void aSourceFoldsToItsKind() {
        assertEquals("call " + CALL, nameOf(FinancingSource.requestedFrom(CALL)));
        assertEquals("own funds", nameOf(FinancingSource.ownFunds()));
        assertEquals("scheme hopen", nameOf(FinancingSource.otherScheme(SchemeId.of("hopen"))));
    }

    private static String nameOf(FinancingSource source) {
        return source.fold(
                requested -> "call " + requested.call(), ownFunds -> "own funds", other -> "scheme " + other.scheme());
    }

    @Test
    void aPlanMayBeIncomplete() {
        List<RemediationAction> actions = List.of(RemediationAction.empty().withExpenses(List.of(Expense.empty())));
        assertEquals(actions, RemediationPlan.empty().withActions(actions).actions());
        assertNull(Weakness.empty().id());
        assertNull(Financing.empty().source());
        assertNull(new Milestone(null, null, null).day());
    }

    @Test
    void everySingleValueCanBeTakenBack() {
        assertEquals(RemediationPlan.empty(), PLAN.withId(null).withCall(null).withApplicant(null));
        assertEquals(RemediationAction.empty(), ACTION.withId(null).withTitle(null));
        assertEquals(Weakness.empty(), WEAKNESS.withId(null).withTitle(null).withExploitable(null));
        assertEquals(Financing.empty(), FINANCING.withSource(null).withAmount(null));
        assertEquals(
                Expense.empty(),
                EXPENSE.withId(null).withTitle(null).withCategory(null).withAmount(null));
    }

    @Test
    void whatMayBeStatedFurtherChangesNothingElse() {
        CvssVector vector = CvssVector.of("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        ExpectedResult result = ExpectedResult.of("closed", "scan from outside");
        List<AffectedAssets> assets = List.of(AffectedAssets.of(AssetKind.SERVER, 3));
        List<Evidence> evidence = List.of(Evidence.of(EvidenceId.of("V1"), EvidenceKind.of("scan"), DAY));
        RecordContract.changesOnly(PLAN, PLAN.withVersion(2), "version", 2);
        RecordContract.changesOnly(PLAN, PLAN.withDrawnUp(DAY), "drawnUp", DAY);
        RecordContract.changesOnly(
                WEAKNESS, WEAKNESS.withCvssScore(CvssScore.of("9.8")), "cvssScore", CvssScore.of("9.8"));
        RecordContract.changesOnly(WEAKNESS, WEAKNESS.withCvssVector(vector), "cvssVector", vector);
        RecordContract.changesOnly(WEAKNESS, WEAKNESS.withKnownExploited(true), "knownExploited", true);
        RecordContract.changesOnly(WEAKNESS, WEAKNESS.withUsedByRansomware(true), "usedByRansomware", true);
        RecordContract.changesOnly(WEAKNESS, WEAKNESS.withAssets(assets), "assets", assets);
        RecordContract.changesOnly(
                WEAKNESS,
                WEAKNESS.withSource(WeaknessSource.exposureAudit()),
                "source",
                WeaknessSource.exposureAudit());
        RecordContract.changesOnly(ACTION, ACTION.withStatus(ActionStatus.DONE), "status", ActionStatus.DONE);
        RecordContract.changesOnly(ACTION, ACTION.withExpectedResult(result), "expectedResult", result);
        RecordContract.changesOnly(
                ACTION, ACTION.withDirectoryTarget(AdsLevel.of(3)), "directoryTarget", AdsLevel.of(3));
        RecordContract.changesOnly(ACTION, ACTION.withEvidence(evidence), "evidence", evidence);
        RecordContract.changesOnly(
                EXPENSE, EXPENSE.withNature(ExpenseNature.OPERATING), "nature", ExpenseNature.OPERATING);
        RecordContract.changesOnly(EXPENSE, EXPENSE.withRecurring(true), "recurring", true);
        RecordContract.changesOnly(EXPENSE, EXPENSE.withDay(DAY), "day", DAY);
        RecordContract.changesOnly(EXPENSE, EXPENSE.withWorkdays(4), "workdays", 4);
        RecordContract.changesOnly(
                FINANCING, FINANCING.withActions(List.of(ActionId.of("A1"))), "actions", List.of(ActionId.of("A1")));
        ValueContract.copiesList(assets, WEAKNESS::withAssets, Weakness::assets);
        ValueContract.copiesList(evidence, ACTION::withEvidence, RemediationAction::evidence);
        ValueContract.copiesList(List.of(ActionId.of("A1")), FINANCING::withActions, Financing::actions);
    }

    @Test
    void nullIsRefusedWhereSomethingIsToBeStated() {
        assertThrows(NullPointerException.class, () -> RemediationPlan.of(null, CALL, NUMBER));
        assertThrows(NullPointerException.class, () -> RemediationPlan.of(PlanId.of("P1"), CALL, null));
        assertThrows(NullPointerException.class, () -> PLAN.withActions(null));
        assertThrows(NullPointerException.class, () -> RemediationAction.of(ActionId.of("A1"), null));
        assertThrows(NullPointerException.class, () -> ACTION.withEffects(null));
        assertThrows(NullPointerException.class, () -> Weakness.of(null, "open port", true));
        assertThrows(NullPointerException.class, () -> FINANCING.withExpenses(null));
        assertThrows(NullPointerException.class, () -> Financing.of(null, Euros.ZERO));
        assertThrows(NullPointerException.class, () -> Milestone.of(MilestoneId.of("M1"), "copy", null));
    }
}
