package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SampleCalls.CALL;
import static io.github.carecyber.rules.plan.SampleCalls.ISOLATE;
import static io.github.carecyber.rules.plan.SampleCalls.RESTORE;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A plan that breaks no rule, and small changes to it. */
final class SamplePlans {

    static final FinancingSource REQUEST = FinancingSource.requestedFrom(CALL);
    static final FinancingSource OWN_FUNDS = FinancingSource.ownFunds();
    static final FinancingSource REGION = FinancingSource.otherScheme(SchemeId.of("region"));

    private SamplePlans() {}

    /** The application of the sound plan. */
    static Application application() {
        return application(LegalEntityFinessNumber.of("750712184"));
    }

    static Application application(LegalEntityFinessNumber applicant) {
        return Application.of(
                ApplicationId.of("D-1"),
                CALL,
                LegalEntity.of(applicant, "Clinique d’essai").withStatus(LegalStatus.of("95")));
    }

    static RemediationPlan sound() {
        RemediationAction policy = RemediationAction.of(ActionId.of("A-1"), "Politique de sauvegarde")
                .withStart(LocalDate.of(2025, 9, 1))
                .withEnd(LocalDate.of(2025, 12, 31))
                .withStatus(ActionStatus.DONE)
                .withWeaknesses(List.of(WeaknessId.of("W-1")))
                .withObjectives(List.of(RESTORE))
                .withExpenses(List.of(expense("E-1", "10000.00"), expense("E-2", "2500.50")))
                .withDeclaredTotal(Euros.of("12500.50"))
                .withEffects(Set.of(Effect.PREVENTS_INTRUSION))
                .withResponsibleRole("Responsable des infrastructures")
                .withExpectedResult(ExpectedResult.of("Reprise en un jour", "Durée d’un essai de restauration"))
                .withEvidence(List.of(
                        Evidence.of(EvidenceId.of("P-1"), EvidenceKind.of("report"), LocalDate.of(2025, 12, 31))));
        RemediationAction copy = RemediationAction.of(ActionId.of("A-2"), "Copie immuable")
                .withStart(LocalDate.of(2026, 1, 1))
                .withEnd(LocalDate.of(2026, 6, 30))
                .withStatus(ActionStatus.ONGOING)
                .withWeaknesses(List.of(WeaknessId.of("W-1"), WeaknessId.of("W-2")))
                .withObjectives(List.of(RESTORE, ISOLATE))
                .withDependsOn(List.of(ActionId.of("A-1")))
                .withMilestones(
                        List.of(Milestone.of(MilestoneId.of("M-1"), "Copie en service", LocalDate.of(2026, 6, 30))))
                .withExpenses(List.of(expense("E-3", "40000")))
                .withEffects(Set.of(Effect.LIMITS_SPREAD))
                .withResponsibleRole("Responsable des infrastructures")
                .withExpectedResult(ExpectedResult.of("Reprise en un jour", "Durée d’un essai de restauration"));
        RemediationAction test = RemediationAction.of(ActionId.of("A-3"), "Essai de restauration")
                .withStart(LocalDate.of(2026, 6, 30))
                .withEnd(LocalDate.of(2026, 12, 31))
                .withStatus(ActionStatus.PLANNED)
                .withDependsOn(List.of(ActionId.of("A-1"), ActionId.of("A-2")))
                .withObjectives(List.of(RESTORE))
                .withEffects(Set.of(Effect.SPEEDS_RECOVERY))
                .withResponsibleRole("Responsable des infrastructures")
                .withExpectedResult(ExpectedResult.of("Reprise en un jour", "Durée d’un essai de restauration"));
        return RemediationPlan.of(PlanId.of("P-1"), CALL, LegalEntityFinessNumber.of("750712184"))
                .withWeaknesses(List.of(
                        Weakness.of(WeaknessId.of("W-1"), "Sauvegardes en ligne", true)
                                .withKnownExploited(true),
                        Weakness.of(WeaknessId.of("W-2"), "Annuaire partagé", true)
                                .withKnownExploited(false)
                                .withExposure(Exposure.INTERNAL),
                        Weakness.of(WeaknessId.of("W-3"), "Automate ancien", true)
                                .withAcceptance("Remplacé en 2027"),
                        Weakness.of(WeaknessId.of("W-4"), "Imprimante isolée", false)))
                .withActions(List.of(policy, copy, test))
                .withFinancing(List.of(
                        Financing.of(REQUEST, Euros.of("40000")).withExpenses(ids("E-1", "E-3")),
                        Financing.of(OWN_FUNDS, Euros.of("10000")).withExpenses(ids("E-3")),
                        Financing.of(REGION, Euros.of("2500.50")).withExpenses(ids("E-2"))))
                .withDeclaredTotal(Euros.of("52500.50"));
    }

    /** The weakness that is known to be exploited waits for the last action, while another one is answered before; neither has begun. */
    static RemediationPlan urgentLater() {
        RemediationPlan plan = withAction(0, action -> action.withWeaknesses(List.of()));
        plan = withAction(
                plan,
                1,
                action -> action.withWeaknesses(List.of(WeaknessId.of("W-2")))
                        .withStart(LocalDate.of(2026, 3, 2))
                        .withStatus(ActionStatus.PLANNED));
        return withAction(plan, 2, action -> action.withWeaknesses(List.of(WeaknessId.of("W-1"))));
    }

    /** Every part is there, and nothing is stated in any. */
    static RemediationPlan blank() {
        Expense expense = Expense.empty();
        Milestone milestone = new Milestone(null, null, null);
        RemediationAction action =
                RemediationAction.empty().withMilestones(List.of(milestone)).withExpenses(List.of(expense));
        return empty().withWeaknesses(List.of(Weakness.empty()))
                .withActions(List.of(action))
                .withFinancing(List.of(Financing.empty()));
    }

    static RemediationPlan empty() {
        return RemediationPlan.empty();
    }

    static RemediationPlan withApplicant(LegalEntityFinessNumber applicant) {
        RemediationPlan plan = sound();
        return RemediationPlan.of(PlanId.of("P-1"), CALL, applicant)
                .withWeaknesses(plan.weaknesses())
                .withActions(plan.actions())
                .withFinancing(plan.financing())
                .withDeclaredTotal(Euros.of("52500.50"));
    }

    static RemediationPlan withAction(int position, UnaryOperator<RemediationAction> change) {
        return withAction(sound(), position, change);
    }

    static RemediationPlan withAction(RemediationPlan plan, int position, UnaryOperator<RemediationAction> change) {
        return plan.withActions(changed(plan.actions(), position, change));
    }

    static RemediationPlan withExpense(int action, int position, UnaryOperator<Expense> change) {
        return withAction(action, changing -> changing.withExpenses(changed(changing.expenses(), position, change)));
    }

    static RemediationPlan withWeakness(int position, UnaryOperator<Weakness> change) {
        return sound().withWeaknesses(changed(sound().weaknesses(), position, change));
    }

    static RemediationPlan withFinancing(int position, UnaryOperator<Financing> change) {
        return sound().withFinancing(changed(sound().financing(), position, change));
    }

    static RemediationAction withoutDates(RemediationAction action) {
        return withDates(action, null, null);
    }

    static RemediationAction withDates(RemediationAction action, LocalDate start, LocalDate end) {
        return action.withStart(start).withEnd(end);
    }

    static RemediationAction withId(RemediationAction action, ActionId id) {
        return action.withId(id);
    }

    static Expense withAmount(Expense expense, Euros amount) {
        return expense.withAmount(amount);
    }

    static Expense expense(String id, String amount) {
        return Expense.of(ExpenseId.of(id), "Dépense " + id, ExpenseCategory.SERVICES, Euros.of(amount));
    }

    static List<ExpenseId> ids(String... ids) {
        return List.of(ids).stream().map(ExpenseId::of).toList();
    }

    static <T> List<T> changed(List<T> values, int position, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(values);
        changed.set(position, change.apply(changed.get(position)));
        return changed;
    }
}
