package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two versions compared (<em>version du plan</em>): how it is called, what it costs and what it asks for.
 *
 * <p>For example version 2 of the plan {@code P-1}, drawn up on 1 June 2026, 52,500.50 euros of costs of which 40,000.00 are
 * requested.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the identifier of the plan, null if not stated
 * @param version the number of the version, null if not stated
 * @param drawnUp the day on which it was drawn up, null if not stated
 * @param cost the sum of the expenses of all actions that are not {@linkplain ActionStatus#ABANDONED abandoned}, null if one has no
 *     amount or the sum is too large
 * @param requested the sum of the lines of financing requested from the plan's call, or from any call if the plan names none; null
 *     if a line has no source, such a line has no amount, or the sum is too large
 */
public record PlanVersion(
        @Nullable PlanId id,
        @Nullable Integer version,
        @Nullable LocalDate drawnUp,
        @Nullable Euros cost,
        @Nullable Euros requested) {

    static PlanVersion of(RemediationPlan plan) {
        return new PlanVersion(plan.id(), plan.version(), plan.drawnUp(), costOf(plan), requestedBy(plan));
    }

    private static @Nullable Euros costOf(RemediationPlan plan) {
        List<@Nullable Euros> amounts = new ArrayList<>();
        for (RemediationAction action : plan.actions()) {
            if (action.status() != ActionStatus.ABANDONED) {
                for (Expense expense : action.expenses()) {
                    amounts.add(expense.amount());
                }
            }
        }
        return sum(amounts);
    }

    private static @Nullable Euros requestedBy(RemediationPlan plan) {
        List<@Nullable Euros> amounts = new ArrayList<>();
        for (Financing line : plan.financing()) {
            FinancingSource source = line.source();
            if (source == null) {
                return null;
            }
            if (source instanceof FinancingSource.RequestedFromCall requested
                    && (plan.call() == null || requested.call().equals(plan.call()))) {
                amounts.add(line.amount());
            }
        }
        return sum(amounts);
    }

    private static @Nullable Euros sum(List<@Nullable Euros> amounts) {
        List<Euros> stated = new ArrayList<>(amounts.size());
        for (Euros amount : amounts) {
            if (amount == null) {
                return null;
            }
            stated.add(amount);
        }
        try {
            return Euros.sum(stated);
        } catch (ArithmeticException exception) {
            // Too large for an amount: the validator has a rule that says so.
            return null;
        }
    }
}
