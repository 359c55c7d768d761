package io.github.carecyber.rules.insight;

import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.plan.RemediationAction;
import org.jspecify.annotations.Nullable;

/** A cost while it is added up. That of one action can be added to several, so no expense is looked at twice. */
final class CostDraft {

    private final SumDraft sum = new SumDraft();
    private final SumDraft ownStaff = new SumDraft();
    private final SumDraft bought = new SumDraft();
    private final SumDraft categoryNotStated = new SumDraft();
    private final SumDraft investment = new SumDraft();
    private final SumDraft operating = new SumDraft();
    private final SumDraft natureNotStated = new SumDraft();
    private int actions;
    private long workdays;
    private int workdaysMissing;

    static CostDraft of(RemediationAction action) {
        CostDraft cost = new CostDraft();
        cost.actions = 1;
        action.expenses().forEach(cost::add);
        return cost;
    }

    private void add(Expense expense) {
        sum.add(expense.amount());
        ofCategory(expense.category()).add(expense.amount());
        ofNature(expense.nature()).add(expense.amount());
        Integer days = expense.workdays();
        if (days != null) {
            workdays += days;
        } else if (expense.category() == ExpenseCategory.OWN_STAFF) {
            workdaysMissing++;
        }
    }

    private SumDraft ofCategory(@Nullable ExpenseCategory category) {
        if (category == null) {
            return categoryNotStated;
        }
        return category == ExpenseCategory.OWN_STAFF ? ownStaff : bought;
    }

    private SumDraft ofNature(@Nullable ExpenseNature nature) {
        if (nature == null) {
            return natureNotStated;
        }
        return nature == ExpenseNature.INVESTMENT ? investment : operating;
    }

    void add(CostDraft other) {
        actions += other.actions;
        sum.add(other.sum);
        ownStaff.add(other.ownStaff);
        bought.add(other.bought);
        categoryNotStated.add(other.categoryNotStated);
        investment.add(other.investment);
        operating.add(other.operating);
        natureNotStated.add(other.natureNotStated);
        workdays += other.workdays;
        workdaysMissing += other.workdaysMissing;
    }

    Cost finish() {
        return new Cost(
                actions,
                sum.finish(),
                ownStaff.finish(),
                bought.finish(),
                categoryNotStated.finish(),
                investment.finish(),
                operating.finish(),
                natureNotStated.finish(),
                workdays,
                workdaysMissing);
    }
}
