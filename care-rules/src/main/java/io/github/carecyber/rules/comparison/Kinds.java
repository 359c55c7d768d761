package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;

/** The kinds of elements that a plan is made of. */
final class Kinds {

    static final Kind<RemediationPlan> PLAN = new Kind<>(
            PlanElement.PLAN, Components.PLAN, RemediationPlan::id, plan -> Kind.titled(plan.title()), plan -> null);

    static final Kind<Weakness> WEAKNESS = new Kind<>(
            PlanElement.WEAKNESS,
            Components.WEAKNESS,
            Weakness::id,
            weakness -> Kind.titled(weakness.title()),
            weakness -> null);

    static final Kind<RemediationAction> ACTION = new Kind<>(
            PlanElement.ACTION,
            Components.ACTION,
            RemediationAction::id,
            action -> Kind.titled(action.title()),
            action -> Told.day(action.end()));

    static final Kind<Milestone> MILESTONE = new Kind<>(
            PlanElement.MILESTONE,
            Components.MILESTONE,
            Milestone::id,
            milestone -> Kind.titled(milestone.title()),
            milestone -> Told.day(milestone.day()));

    static final Kind<Expense> EXPENSE = new Kind<>(
            PlanElement.EXPENSE,
            Components.EXPENSE,
            Expense::id,
            expense -> Kind.titled(expense.title()),
            expense -> Told.amount(expense.amount()));

    static final Kind<Evidence> EVIDENCE = new Kind<>(
            PlanElement.EVIDENCE,
            Components.EVIDENCE,
            Evidence::id,
            evidence -> null,
            evidence -> Told.day(evidence.dated()));

    static final Kind<Financing> FINANCING = new Kind<>(
            PlanElement.FINANCING,
            Components.FINANCING,
            line -> null,
            Told::nameOf,
            line -> Told.amount(line.amount()));

    private Kinds() {}
}
