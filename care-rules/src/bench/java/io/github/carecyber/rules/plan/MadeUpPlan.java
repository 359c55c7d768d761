package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.CvssScore;
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

/**
 * A made-up plan with as many actions as is wished: projects of ten that follow each other, one weakness and two lines of financing for
 * each project.
 *
 * <p>It is sound but for what sound plans show: some actions without an expected result, and entries of the list on exploited
 * vulnerabilities. All else grows with the actions.
 */
final class MadeUpPlan {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final int PROJECT = 10;

    private static final String[] WORKS = {
        "Cloisonner le réseau",
        "Durcir l’annuaire",
        "Déployer l’authentification à deux facteurs",
        "Mettre à jour les serveurs",
        "Superviser les journaux",
        "Isoler les sauvegardes",
        "Tester la restauration"
    };

    private static final String[] SITES = {
        "de l’imagerie", "du laboratoire", "des urgences", "de la pharmacie", "du bloc", "de l’administration"
    };

    private static final String[] ROLES = {"RSSI", "Responsable réseau", "DSI adjoint", "Référent d’exploitation"};

    private static final String[] PURCHASES = {"Prestation d’intégration", "Licences annuelles", "Commutateurs"};

    private static final List<Effect> EFFECTS = List.of(Effect.values());

    private static final List<ExpenseCategory> CATEGORIES = List.of(ExpenseCategory.values());

    private MadeUpPlan() {}

    static RemediationPlan of(int actions) {
        List<Weakness> weaknesses = new ArrayList<>();
        List<RemediationAction> all = new ArrayList<>();
        List<Financing> financing = new ArrayList<>();
        Euros total = Euros.ZERO;
        for (int number = 0; number < actions; number++) {
            RemediationAction action = action(number);
            all.add(action);
            total = total.plus(costOf(action));
            if (number % PROJECT == 0) {
                weaknesses.add(weakness(number / PROJECT));
            }
            if (number % PROJECT == PROJECT - 1) {
                pay(all.subList(number + 1 - PROJECT, number + 1), financing);
            }
        }
        return RemediationPlan.of(PlanId.of("P-1"), MadeUpCall.ID, MadeUpCall.APPLICANT)
                .withTitle("Plan de remédiation de la clinique du Docteur Martin")
                .withWeaknesses(weaknesses)
                .withActions(all)
                .withFinancing(financing)
                .withDeclaredTotal(total);
    }

    private static Weakness weakness(int number) {
        return Weakness.of(
                        WeaknessId.of("W-" + number), "Service exposé " + pick(SITES, number) + ", lot " + number, true)
                .withExposure(Exposure.INTERNAL)
                .withVulnerabilities(List.of(CveId.of("CVE-2024-" + (10_000 + number))))
                .withCvssScore(CvssScore.of("8." + number % 10))
                .withKnownExploited(number % 3 == 0);
    }

    private static RemediationAction action(int number) {
        int step = number % PROJECT;
        LocalDate start = MadeUpCall.PHASE_START.plusDays(10L + 50L * step);
        LocalDate end = start.plusDays(45);
        RemediationAction action = RemediationAction.of(
                        ActionId.of("A-" + number), pick(WORKS, number) + " " + pick(SITES, number / 7))
                .withWeaknesses(List.of(WeaknessId.of("W-" + number / PROJECT)))
                .withEffects(Set.of(EFFECTS.get(number % EFFECTS.size())))
                .withStart(start)
                .withEnd(end)
                .withStatus(end.isBefore(AS_OF) ? ActionStatus.DONE : ActionStatus.PLANNED)
                .withResponsibleRole(pick(ROLES, number));
        if (step > 0) {
            action = action.withDependsOn(List.of(ActionId.of("A-" + (number - 1))));
        }
        if (step % 3 == 0) {
            action = action.withExpenses(List.of(expense(number)));
        } else if (step % 3 == 1) {
            action = action.withExpectedResult(ExpectedResult.of("Accès d’administration filtrés", "Audit annuel"));
        }
        if (step == 0) {
            action = action.withObjectives(List.of(MadeUpCall.objective(number / PROJECT)))
                    .withEvidence(List.of(Evidence.of(EvidenceId.of("P-" + number), MadeUpCall.REPORT, end)));
        }
        if (step == PROJECT - 1) {
            action = action.withMilestones(
                    List.of(Milestone.of(MilestoneId.of("M-" + number), "Recette prononcée", end)));
        }
        return action;
    }

    private static Expense expense(int number) {
        return Expense.of(
                ExpenseId.of("E-" + number),
                pick(PURCHASES, number),
                CATEGORIES.get(number % CATEGORIES.size()),
                Euros.ofCents(150_000L + 1_700L * number));
    }

    /** Adds lines that pay the expenses of a project: the call the first one, the establishment the rest. */
    private static void pay(List<RemediationAction> project, List<Financing> financing) {
        List<ExpenseId> requested = new ArrayList<>();
        List<ExpenseId> own = new ArrayList<>();
        Euros requestedTotal = Euros.ZERO;
        Euros ownTotal = Euros.ZERO;
        for (RemediationAction action : project) {
            for (Expense expense : action.expenses()) {
                if (requested.isEmpty()) {
                    requested.add(expense.id());
                    requestedTotal = requestedTotal.plus(costOf(action));
                } else {
                    own.add(expense.id());
                    ownTotal = ownTotal.plus(costOf(action));
                }
            }
        }
        financing.add(Financing.of(FinancingSource.requestedFrom(MadeUpCall.ID), requestedTotal)
                .withExpenses(requested));
        financing.add(Financing.of(FinancingSource.otherScheme(SchemeId.of("region")), ownTotal)
                .withExpenses(own));
    }

    private static Euros costOf(RemediationAction action) {
        return Euros.sum(action.expenses().stream().map(Expense::amount).toList());
    }

    /** Returns an own copy of the text, as if it had been read from a document. */
    private static String pick(String[] texts, int number) {
        return new String(texts[number % texts.length].toCharArray());
    }
}
