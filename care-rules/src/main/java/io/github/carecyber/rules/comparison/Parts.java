package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan taken apart.
 *
 * @param plan the plan itself
 * @param weaknesses its weaknesses
 * @param actions its actions
 * @param milestones the milestones of all actions
 * @param expenses the expenses of all actions
 * @param evidence the evidence of all actions
 * @param financing its lines of financing
 */
record Parts(
        Located<RemediationPlan> plan,
        List<Located<Weakness>> weaknesses,
        List<Located<RemediationAction>> actions,
        List<Located<Milestone>> milestones,
        List<Located<Expense>> expenses,
        List<Located<Evidence>> evidence,
        List<Located<Financing>> financing) {

    static Parts of(RemediationPlan plan) {
        List<Located<RemediationAction>> actions = Kinds.ACTION.all(plan.actions(), DataPath.of("actions"), null);
        List<Located<Milestone>> milestones = new ArrayList<>();
        List<Located<Expense>> expenses = new ArrayList<>();
        List<Located<Evidence>> evidence = new ArrayList<>();
        for (Located<RemediationAction> each : actions) {
            RemediationAction action = each.value();
            DataPath path = each.path();
            milestones.addAll(Kinds.MILESTONE.all(action.milestones(), path.key("milestones"), action.id()));
            expenses.addAll(Kinds.EXPENSE.all(action.expenses(), path.key("expenses"), action.id()));
            evidence.addAll(Kinds.EVIDENCE.all(action.evidence(), path.key("evidence"), action.id()));
        }
        return new Parts(
                Kinds.PLAN.at(plan, DataPath.ROOT, null),
                Kinds.WEAKNESS.all(plan.weaknesses(), DataPath.of("weaknesses"), null),
                actions,
                milestones,
                expenses,
                evidence,
                Kinds.FINANCING.all(plan.financing(), DataPath.of("financing"), null));
    }
}
