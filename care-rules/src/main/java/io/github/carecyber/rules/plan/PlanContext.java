package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules read: plan, call, application and date, and the indexes over the plan, each made once in linear time. It is for one
 * thread, since some are made when they are first asked for.
 *
 * <p>An action that is {@linkplain ActionStatus#ABANDONED abandoned} stays in the plan and in its sums as they are declared, and may
 * be cited. It answers no weakness and serves no objective, and its expenses need no financing: a line that pays them pays for
 * nothing. An action without a status is not abandoned.
 */
final class PlanContext {

    static final DataPath WEAKNESSES = DataPath.of("weaknesses");
    static final DataPath ACTIONS = DataPath.of("actions");
    static final DataPath FINANCING = DataPath.of("financing");

    static final DataPath APPLICATION = DataPath.of("application");

    static final BilingualText NO_APPLICATION = BilingualText.of(
            "Le dossier de candidature n’a pas été fourni pour ce contrôle.",
            "The application was not given for this check.");

    private final RemediationPlan plan;
    private final PlanCall call;
    private final @Nullable Application application;
    private final LocalDate asOf;
    private final Register<WeaknessId, Weakness> weaknesses;
    private final Register<ActionId, RemediationAction> actions;
    private final Links<RemediationAction, ActionId> dependencies;
    private final Links<RemediationAction, WeaknessId> answers;
    private final DependencyGraph waiting;
    private final Register<MilestoneId, Milestone> milestones;
    private final Register<ExpenseId, Expense> expenses;
    private final List<Place<Financing>> financing;
    private final Links<Financing, ActionId> financedActions;
    private final Links<Financing, ExpenseId> financedExpenses;
    private final List<Total> actionTotals;
    private final List<List<Place<Expense>>> actionExpenses;
    private final List<Place<Expense>> payable;
    private final Set<DataPath> abandonedExpenses;
    private final Total expenseTotal;
    private final Total costs;
    private final Total funds;
    private final BitSet answered = new BitSet();
    private final Set<ObjectiveId> served;
    private final ListedWeaknesses listed;
    private @Nullable Collection<FinancingGroup> financingGroups;
    private @Nullable PersonalData personalData;

    PlanContext(
            RemediationPlan plan,
            @Nullable FundingCall call,
            @Nullable Application application,
            @Nullable ExploitedVulnerabilities list,
            LocalDate asOf) {
        this.plan = plan;
        this.call = new PlanCall(call, plan.call());
        this.application = application;
        this.asOf = asOf;
        weaknesses = new Register<>(Place.all(plan.weaknesses(), WEAKNESSES), Weakness::id);
        actions = new Register<>(Place.all(plan.actions(), ACTIONS), RemediationAction::id);
        listed = new ListedWeaknesses(weaknesses.places(), list);
        dependencies = new Links<>(actions.places(), "dependsOn", RemediationAction::dependsOn, actions);
        answers = new Links<>(actions.places(), "weaknesses", RemediationAction::weaknesses, weaknesses);
        waiting = new DependencyGraph(actions, dependencies);
        financing = Place.all(plan.financing(), FINANCING);
        actionTotals = new ArrayList<>(plan.actions().size());
        List<Place<Milestone>> allMilestones = new ArrayList<>();
        List<Place<Expense>> allExpenses = new ArrayList<>();
        actionExpenses = new ArrayList<>(plan.actions().size());
        payable = new ArrayList<>();
        abandonedExpenses = new HashSet<>();
        for (Place<RemediationAction> action : actions.places()) {
            List<Place<Expense>> own = Place.all(action.value().expenses(), action, "expenses");
            actionTotals.add(own.isEmpty() ? Total.NOTHING : Total.of(own.get(0).list(), own, Expense::amount));
            allExpenses.addAll(own);
            actionExpenses.add(own);
            if (!isAbandoned(action)) {
                payable.addAll(own);
            } else if (!own.isEmpty()) {
                abandonedExpenses.add(own.get(0).list());
            }
            allMilestones.addAll(Place.all(action.value().milestones(), action, "milestones"));
        }
        milestones = new Register<>(allMilestones, Milestone::id);
        expenses = new Register<>(allExpenses, Expense::id);
        financedActions = new Links<>(financing, "actions", Financing::actions, actions);
        financedExpenses = new Links<>(financing, "expenses", Financing::expenses, expenses);
        boolean hasActions = !plan.actions().isEmpty();
        expenseTotal = hasActions ? Total.of(ACTIONS, allExpenses, Expense::amount) : Total.missing(ACTIONS);
        costs = hasActions ? Total.of(ACTIONS, payable, Expense::amount) : Total.missing(ACTIONS);
        funds = plan.financing().isEmpty()
                ? Total.missing(FINANCING)
                : Total.of(FINANCING, financing, Financing::amount);
        served = new HashSet<>();
        for (Place<RemediationAction> action : actions.places()) {
            if (isAbandoned(action)) {
                continue;
            }
            served.addAll(action.value().objectives());
            for (int position = 0; position < answers.count(action); position++) {
                int weakness = answers.first(action, position);
                if (weakness != Register.NONE) {
                    answered.set(weakness);
                }
            }
        }
    }

    /** Tells what is lacking in the application as lacking beside the plan. */
    static Gap inApplication(Gap gap) {
        if (gap instanceof Gap.MissingFact missing) {
            return new Gap.MissingFact(APPLICATION.then(missing.path()));
        }
        if (gap instanceof Gap.CannotTell open) {
            return new Gap.CannotTell(APPLICATION.then(open.path()), open.reason());
        }
        return gap;
    }

    /** Tells whether a reason is given for accepting the risk of a weakness. */
    static boolean isAccepted(Place<Weakness> weakness) {
        String acceptance = weakness.value().acceptance();
        return acceptance != null && !acceptance.isBlank();
    }

    /** Tells whether an action is stated to be given up. */
    static boolean isAbandoned(Place<RemediationAction> action) {
        return action.value().status() == ActionStatus.ABANDONED;
    }

    RemediationPlan plan() {
        return plan;
    }

    PlanCall call() {
        return call;
    }

    /** Returns the application that the plan goes with, null if none was given. */
    @Nullable
    Application application() {
        return application;
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

    /** Returns which actions each action depends on, as the plan states. */
    Links<RemediationAction, ActionId> dependencies() {
        return dependencies;
    }

    /** Returns which weaknesses each action answers, as the plan states, be the action abandoned or not. */
    Links<RemediationAction, WeaknessId> answers() {
        return answers;
    }

    /** Returns which actions wait for which. */
    DependencyGraph waiting() {
        return waiting;
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

    /** Returns which actions each line of financing names. */
    Links<Financing, ActionId> financedActions() {
        return financedActions;
    }

    /** Returns which expenses each line of financing names. */
    Links<Financing, ExpenseId> financedExpenses() {
        return financedExpenses;
    }

    /** Returns the total of an action's own expenses, zero if it has none. */
    Total totalOf(Place<RemediationAction> action) {
        return actionTotals.get(action.position());
    }

    /** Returns an action's own expenses. */
    List<Place<Expense>> expensesOf(Place<RemediationAction> action) {
        return Collections.unmodifiableList(actionExpenses.get(action.position()));
    }

    /** Tells whether an expense needs financing: its action is not abandoned. */
    boolean isPayable(Place<Expense> expense) {
        return !abandonedExpenses.contains(expense.list());
    }

    /** Returns the expenses that need financing, those of abandoned actions left out. */
    List<Place<Expense>> payable() {
        return Collections.unmodifiableList(payable);
    }

    /** Returns the total of all expenses that the plan shows; a plan without actions states none. */
    Total expenseTotal() {
        return expenseTotal;
    }

    /** Returns the total of the expenses that need financing; a plan without actions states no costs. */
    Total costs() {
        return costs;
    }

    /** Returns the total of all lines of financing; a plan without lines states no financing. */
    Total funds() {
        return funds;
    }

    /** Tells whether an action answers a weakness; abandoned ones answer none, and none answers one without an identifier. */
    boolean isAnswered(Place<Weakness> weakness) {
        WeaknessId id = weakness.value().id();
        int first = id == null ? Register.NONE : weaknesses.indexOf(id);
        return first != Register.NONE && answered.get(first);
    }

    /** Returns the objectives that actions serve; abandoned ones serve none. */
    Set<ObjectiveId> served() {
        return Collections.unmodifiableSet(served);
    }

    /** Returns the lines of financing, put together by what they pay. */
    Collection<FinancingGroup> financingGroups() {
        Collection<FinancingGroup> made = financingGroups;
        if (made == null) {
            made = FinancingGroups.of(this);
            financingGroups = made;
        }
        return made;
    }

    /** Returns what is found of persons in the free texts of the plan. */
    PersonalData personalData() {
        PersonalData made = personalData;
        if (made == null) {
            made = PersonalData.in(this);
            personalData = made;
        }
        return made;
    }
}
