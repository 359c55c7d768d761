package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules read: plan, call and date, and the indexes over the plan, each made once in linear time. */
final class PlanContext {

    static final DataPath WEAKNESSES = DataPath.of("weaknesses");
    static final DataPath ACTIONS = DataPath.of("actions");
    static final DataPath FINANCING = DataPath.of("financing");

    private final RemediationPlan plan;
    private final FundingCall call;
    private final LocalDate asOf;
    private final Register<WeaknessId, Weakness> weaknesses;
    private final Register<ActionId, RemediationAction> actions;
    private final DependencyGraph dependencies;
    private final Register<MilestoneId, Milestone> milestones;
    private final Register<ExpenseId, Expense> expenses;
    private final List<Place<Financing>> financing;
    private final List<Total> actionTotals;
    private final Total costs;
    private final Total funds;
    private final Map<WeaknessId, String> answers;
    private final ListedWeaknesses listed;

    PlanContext(RemediationPlan plan, FundingCall call, LocalDate asOf) {
        this(plan, call, asOf, null);
    }

    PlanContext(RemediationPlan plan, FundingCall call, LocalDate asOf, @Nullable ExploitedVulnerabilities list) {
        this.plan = plan;
        this.call = call;
        this.asOf = asOf;
        weaknesses = new Register<>(Place.all(plan.weaknesses(), WEAKNESSES), Weakness::id);
        actions = new Register<>(Place.all(plan.actions(), ACTIONS), RemediationAction::id);
        listed = new ListedWeaknesses(weaknesses.places(), list);
        dependencies = new DependencyGraph(actions);
        financing = Place.all(plan.financing(), FINANCING);
        actionTotals = new ArrayList<>(plan.actions().size());
        List<Place<Milestone>> allMilestones = new ArrayList<>();
        List<Place<Expense>> allExpenses = new ArrayList<>();
        for (Place<RemediationAction> action : actions.places()) {
            DataPath expensesPath = action.at("expenses");
            List<Place<Expense>> own = Place.all(action.value().expenses(), expensesPath);
            actionTotals.add(Total.of(expensesPath, own, Expense::amount));
            allExpenses.addAll(own);
            allMilestones.addAll(Place.all(action.value().milestones(), action.at("milestones")));
        }
        milestones = new Register<>(allMilestones, Milestone::id);
        expenses = new Register<>(allExpenses, Expense::id);
        costs = plan.actions().isEmpty() ? Total.missing(ACTIONS) : Total.of(ACTIONS, allExpenses, Expense::amount);
        funds = plan.financing().isEmpty()
                ? Total.missing(FINANCING)
                : Total.of(FINANCING, financing, Financing::amount);
        answers = new HashMap<>();
        for (Place<RemediationAction> action : actions.places()) {
            String label = actions.label(action);
            for (WeaknessId weakness : action.value().weaknesses()) {
                answers.merge(weakness, label, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** Tells whether a reason is given for accepting the risk of a weakness. */
    static boolean isAccepted(Place<Weakness> weakness) {
        String acceptance = weakness.value().acceptance();
        return acceptance != null && !acceptance.isBlank();
    }

    RemediationPlan plan() {
        return plan;
    }

    FundingCall call() {
        return call;
    }

    LocalDate asOf() {
        return asOf;
    }

    Register<WeaknessId, Weakness> weaknesses() {
        return weaknesses;
    }

    Register<ActionId, RemediationAction> actions() {
        return actions;
    }

    ListedWeaknesses listed() {
        return listed;
    }

    DependencyGraph dependencies() {
        return dependencies;
    }

    Register<MilestoneId, Milestone> milestones() {
        return milestones;
    }

    Register<ExpenseId, Expense> expenses() {
        return expenses;
    }

    List<Place<Financing>> financing() {
        return financing;
    }

    /** Returns the total of an action's own expenses, zero if it has none. */
    Total totalOf(Place<RemediationAction> action) {
        return actionTotals.get(action.position());
    }

    /** Returns the total of all expenses; a plan without actions states no costs. */
    Total costs() {
        return costs;
    }

    /** Returns the total of all lines of financing; a plan without lines states no financing. */
    Total funds() {
        return funds;
    }

    /** Returns for each weakness that actions answer the name of the first such action, by name. */
    Map<WeaknessId, String> answers() {
        return Collections.unmodifiableMap(answers);
    }
}
