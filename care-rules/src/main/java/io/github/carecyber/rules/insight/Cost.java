package io.github.carecyber.rules.insight;

import java.util.Objects;

/**
 * What some actions cost (<em>coût</em>): in money, cut in two ways, and in days of work of own staff.
 *
 * <p>Human effort is told apart from financial effort by the category of an expense: work of own staff has its cost and its days,
 * everything else is bought. Apart from that, the same money is told by its nature. Expenses count as they are stated, even twice or
 * below zero: that is for the rules to say.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param actions how many actions there are, those without expenses included
 * @param sum all expenses
 * @param ownStaff the expenses for own staff (<em>ressources internes</em>)
 * @param bought the expenses of every other category
 * @param categoryNotStated the expenses whose category is not stated; with the two before they make up the sum
 * @param investment the expenses stated as investments
 * @param operating the expenses stated as running costs
 * @param natureNotStated the expenses of which neither is stated; with the two before they make up the sum
 * @param workdays the days of work of own staff that expenses state, whatever their category
 * @param workdaysMissing how many expenses for own staff state no days
 */
public record Cost(
        int actions,
        StatedSum sum,
        StatedSum ownStaff,
        StatedSum bought,
        StatedSum categoryNotStated,
        StatedSum investment,
        StatedSum operating,
        StatedSum natureNotStated,
        long workdays,
        int workdaysMissing) {

    /** Of no actions. */
    static final Cost NONE = new CostDraft().finish();

    /**
     * Checks that the sums are there.
     *
     * @param actions how many actions there are, those without expenses included
     * @param sum all expenses
     * @param ownStaff the expenses for own staff
     * @param bought the expenses of every other category
     * @param categoryNotStated the expenses whose category is not stated
     * @param investment the expenses stated as investments
     * @param operating the expenses stated as running costs
     * @param natureNotStated the expenses of which neither is stated
     * @param workdays the days of work of own staff that expenses state, whatever their category
     * @param workdaysMissing how many expenses for own staff state no days
     */
    public Cost {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(ownStaff, "ownStaff");
        Objects.requireNonNull(bought, "bought");
        Objects.requireNonNull(categoryNotStated, "categoryNotStated");
        Objects.requireNonNull(investment, "investment");
        Objects.requireNonNull(operating, "operating");
        Objects.requireNonNull(natureNotStated, "natureNotStated");
    }
}
