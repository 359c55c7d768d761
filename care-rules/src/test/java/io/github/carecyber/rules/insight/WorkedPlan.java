package io.github.carecyber.rules.insight;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A plan small enough to be summed up by hand. */
public final class WorkedPlan {

    /** The date as of which it is read. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final ObjectiveId RESTORE = ObjectiveId.of("A.O1");
    private static final ObjectiveId ISOLATE = ObjectiveId.of("A.O2");

    private WorkedPlan() {}

    /**
     * Returns the plan.
     *
     * @return the plan
     */
    public static RemediationPlan plan() {
        return RemediationPlan.of(PlanId.of("P-1"), CallId.of("call-a"), LegalEntityFinessNumber.of("750712184"))
                .withTitle("Plan de remédiation de la clinique d’essai")
                .withVersion(2)
                .withDrawnUp(LocalDate.of(2026, 2, 20))
                .withWeaknesses(weaknesses())
                .withActions(actions());
    }

    private static List<Weakness> weaknesses() {
        return List.of(
                weakness("W-1", "Passerelle sans correctif", true, Exposure.INTERNET, "9.8"),
                weakness("W-2", "Annuaire partagé", false, Exposure.INTERNAL, "7.5"),
                weakness("W-3", "Sauvegardes en ligne", true, Exposure.INTERNAL, "9.1"),
                weakness("W-4", "Messagerie sans second facteur", false, Exposure.INTERNET, "8.2"),
                weakness("W-5", "Automate ancien", false, Exposure.INTERNAL, "9.0")
                        .withAcceptance("Remplacé en 2027"),
                weakness("W-6", "Serveur de fichiers", true, Exposure.INTERNAL, "6.5"),
                Weakness.of(WeaknessId.of("W-7"), "Téléphonie", true),
                Weakness.of(WeaknessId.of("W-8"), "Imprimante isolée", false),
                Weakness.of(WeaknessId.of("W-9"), "Borne d’accueil", true).withExploitable(null));
    }

    private static List<RemediationAction> actions() {
        return List.of(
                action("A-1", "Corriger la passerelle", ActionStatus.DONE, "2025-12-01", "2026-01-15", "W-1")
                        .withEffects(Set.of(Effect.PREVENTS_INTRUSION))
                        .withObjectives(List.of(ISOLATE))
                        .withExpenses(List.of(services("E-1", "10000.00").withNature(ExpenseNature.OPERATING))),
                action("A-2", "Cloisonner l’annuaire", ActionStatus.ONGOING, "2026-01-10", "2026-05-31", "W-2", "W-6")
                        .withEffects(Set.of(Effect.PREVENTS_INTRUSION, Effect.LIMITS_SPREAD))
                        .withObjectives(List.of(ISOLATE, RESTORE, ISOLATE))
                        .withMilestones(List.of(Milestone.of(
                                MilestoneId.of("M-1"), "Comptes à privilèges séparés", LocalDate.of(2026, 4, 15))))
                        .withExpenses(List.of(
                                services("E-2", "25000.50").withNature(ExpenseNature.INVESTMENT),
                                staff("E-3", "8000.00", 20),
                                services("E-4", "1.00").withAmount(null))),
                action("A-3", "Copie immuable", ActionStatus.PLANNED, "2026-06-01", "2026-09-30", "W-3")
                        .withEffects(Set.of(Effect.SPEEDS_RECOVERY))
                        .withObjectives(List.of(RESTORE))
                        .withDependsOn(List.of(ActionId.of("A-2")))
                        .withMilestones(List.of(
                                Milestone.of(MilestoneId.of("M-2"), "Copie en service", LocalDate.of(2026, 8, 31))))
                        .withExpenses(List.of(services("E-5", "40000.00").withNature(ExpenseNature.INVESTMENT))),
                action("A-4", "Essai de restauration", ActionStatus.PLANNED, "2026-10-01", "2026-11-15", "W-3")
                        .withEffects(Set.of(Effect.SPEEDS_RECOVERY))
                        .withDependsOn(List.of(ActionId.of("A-3"), ActionId.of("A-2")))
                        .withExpenses(List.of(
                                staff("E-6", "3000.00", 6),
                                staff("E-7", "500.00", 0).withWorkdays(null))),
                action("A-5", "Second facteur", ActionStatus.PLANNED, "2026-01-05", "2026-02-15", "W-4")
                        .withEffects(Set.of(Effect.PREVENTS_INTRUSION)),
                RemediationAction.of(ActionId.of("A-6"), "Sensibilisation du personnel")
                        .withWeaknesses(List.of(WeaknessId.of("W-4"))),
                action(
                                "A-7",
                                "Refonte du serveur de fichiers",
                                ActionStatus.ABANDONED,
                                "2026-01-01",
                                "2026-02-01",
                                "W-7")
                        .withExpenses(List.of(services("E-8", "70000.00"))));
    }

    private static Weakness weakness(String id, String title, boolean exploited, Exposure exposure, String score) {
        return Weakness.of(WeaknessId.of(id), title, true)
                .withKnownExploited(exploited)
                .withExposure(exposure)
                .withCvssScore(CvssScore.of(score));
    }

    private static RemediationAction action(
            String id, String title, ActionStatus status, String start, String end, String... weaknesses) {
        return RemediationAction.of(ActionId.of(id), title)
                .withStatus(status)
                .withStart(LocalDate.parse(start))
                .withEnd(LocalDate.parse(end))
                .withResponsibleRole("Responsable des infrastructures")
                .withWeaknesses(Stream.of(weaknesses).map(WeaknessId::of).toList());
    }

    private static Expense services(String id, String amount) {
        return Expense.of(ExpenseId.of(id), "Dépense " + id, ExpenseCategory.SERVICES, Euros.of(amount));
    }

    private static Expense staff(String id, String amount, int days) {
        return Expense.of(ExpenseId.of(id), "Dépense " + id, ExpenseCategory.OWN_STAFF, Euros.of(amount))
                .withWorkdays(days);
    }
}
