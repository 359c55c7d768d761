package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;
import java.util.List;

/** Two versions of a plan, as a hospital sends them. */
final class SampleVersions {

    private static final CallId CALL = CallId.of("care-d2-2025");

    private SampleVersions() {}

    static RemediationPlan first() {
        return RemediationPlan.of(PlanId.of("P-1"), CALL, LegalEntityFinessNumber.of("750712184"))
                .withVersion(1)
                .withDrawnUp(LocalDate.of(2026, 3, 3))
                .withWeaknesses(List.of(
                        weakness("W-1", "Sauvegardes en ligne"),
                        weakness("W-2", "Réseau à plat"),
                        weakness("W-3", "Imprimante isolée")))
                .withActions(List.of(
                        action("A-1", "Copie immuable", "W-1", LocalDate.of(2026, 6, 30))
                                .withMilestones(List.of(milestone("M-1", LocalDate.of(2026, 5, 31))))
                                .withExpenses(List.of(expense("E-1", "40000"))),
                        action("A-2", "Cloisonnement", "W-2", LocalDate.of(2026, 9, 30))
                                .withExpenses(List.of(expense("E-2", "10000")))))
                .withFinancing(List.of(
                        Financing.of(FinancingSource.requestedFrom(CALL), Euros.of("40000"))
                                .withExpenses(List.of(ExpenseId.of("E-1"))),
                        Financing.of(FinancingSource.ownFunds(), Euros.of("10000"))
                                .withExpenses(List.of(ExpenseId.of("E-2")))));
    }

    static RemediationPlan second() {
        return first().withVersion(2)
                .withDrawnUp(LocalDate.of(2026, 6, 1))
                .withWeaknesses(List.of(
                        weakness("W-4", "Passerelle d’accès distant"),
                        weakness("W-1", "Sauvegardes en ligne")
                                .withVulnerabilities(List.of(CveId.of("CVE-2024-40711"))),
                        weakness("W-2", "Réseau à plat")))
                .withActions(List.of(
                        action("A-2", "Cloisonnement", "W-2", LocalDate.of(2026, 9, 30))
                                .withStatus(ActionStatus.ABANDONED)
                                .withExpenses(List.of(expense("E-2", "10000"))),
                        action("A-1", "Copie immuable", "W-1", LocalDate.of(2026, 8, 31))
                                .withMilestones(List.of(milestone("M-1", LocalDate.of(2026, 7, 31))))
                                .withExpenses(List.of(expense("E-1", "60000")))))
                .withFinancing(List.of(Financing.of(FinancingSource.requestedFrom(CALL), Euros.of("60000"))
                        .withExpenses(List.of(ExpenseId.of("E-1")))));
    }

    private static Weakness weakness(String id, String title) {
        return Weakness.of(WeaknessId.of(id), title, true);
    }

    private static RemediationAction action(String id, String title, String weakness, LocalDate end) {
        return RemediationAction.of(ActionId.of(id), title)
                .withWeaknesses(List.of(WeaknessId.of(weakness)))
                .withStart(LocalDate.of(2026, 1, 1))
                .withEnd(end);
    }

    private static Milestone milestone(String id, LocalDate day) {
        return Milestone.of(MilestoneId.of(id), "Mise en service", day);
    }

    private static Expense expense(String id, String amount) {
        return Expense.of(ExpenseId.of(id), "Dépense " + id, ExpenseCategory.SERVICES, Euros.of(amount));
    }
}
