package io.github.carecyber.rules.insight;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationPlan;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a remediation plan comes to on a date (<em>synthèse du plan de remédiation</em>).
 *
 * <p>For example a plan of 52,500.50 euros that closes two of its three exploitable weaknesses, the last in June 2026, with 184 days
 * of work one after the other. A summary is a pure function of plan and date: it checks nothing and refuses nothing, and gives an
 * answer for any plan, however incomplete. An action that is {@linkplain ActionStatus#ABANDONED abandoned} answers nothing, and what
 * it costs is told apart.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param asOf the date as of which the plan is read
 * @param costs what the plan costs
 * @param exposure what stays open to attackers
 * @param criticalPath the chain of actions with the most work left, null if actions wait for each other, so that no chain has an end
 */
public record PlanSummary(
        LocalDate asOf,
        CostSummary costs,
        ExposureSummary exposure,
        @Nullable CriticalPath criticalPath) {

    /**
     * Checks that the parts are there.
     *
     * @param asOf the date as of which the plan is read
     * @param costs what the plan costs
     * @param exposure what stays open to attackers
     * @param criticalPath the chain of actions with the most work left, null if actions wait for each other
     */
    public PlanSummary {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(costs, "costs");
        Objects.requireNonNull(exposure, "exposure");
    }

    /**
     * Sums a plan up. The order of the plan's lists does not matter. To count as known exploited what a public list names, hand over
     * the plan {@linkplain io.github.carecyber.rules.plan.ExploitedVulnerabilities#enrich(RemediationPlan) with what it adds}.
     *
     * @param plan the plan, which may be incomplete
     * @param asOf the date as of which the plan is read: an action that was to end before it and is not stated as done has not ended
     * @return the summary; time and space grow with the plan alone, whatever its dates are
     */
    public static PlanSummary of(RemediationPlan plan, LocalDate asOf) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(asOf, "asOf");
        return new PlanSummary(asOf, Costing.of(plan), Closings.of(plan, asOf), Chain.of(plan, asOf));
    }
}
