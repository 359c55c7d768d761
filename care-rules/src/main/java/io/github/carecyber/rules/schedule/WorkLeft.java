package io.github.carecyber.rules.schedule;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** How many days of an action are left on a date (<em>travail restant</em>). */
public final class WorkLeft {

    private WorkLeft() {}

    /**
     * Returns the days of work left. Of an action that is only planned all days are left, even if its start has passed; of one that
     * is under way, or of which the status is not stated, those until its end; of one that is done or abandoned, none.
     *
     * @param action the action
     * @param asOf the date
     * @return the days, not negative; empty if the start or the end is not stated
     */
    public static OptionalLong days(RemediationAction action, LocalDate asOf) {
        ActionStatus status = action.status();
        if (status == ActionStatus.DONE || status == ActionStatus.ABANDONED) {
            return OptionalLong.of(0);
        }
        LocalDate start = action.start();
        LocalDate end = action.end();
        if (start == null || end == null) {
            return OptionalLong.empty();
        }
        LocalDate from = status != ActionStatus.PLANNED && start.isBefore(asOf) ? asOf : start;
        return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(from, end)));
    }
}
