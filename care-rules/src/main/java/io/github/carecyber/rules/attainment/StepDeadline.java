package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Gap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next deadline of a call (<em>prochaine échéance</em>), as known on a date.
 *
 * <p>For example the declarations of the first call, to 30 June 2025: 14 days left on 16 June 2025. Or those of the second, which no
 * text closes yet: a gap names the text awaited.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param step the step of the call that ends
 * @param deadline when it ends, null if that is not known
 * @param daysLeft how many days are left, zero on the last day and negative once it is over; null if the deadline is not known
 * @param gap why the deadline is not known, null if it is
 */
public record StepDeadline(
        CallStep step,
        @Nullable Deadline deadline,
        @Nullable Long daysLeft,
        @Nullable Gap gap) {

    /**
     * Checks that the deadline is known or the gap is named.
     *
     * @param step the step of the call that ends
     * @param deadline when it ends, null if that is not known
     * @param daysLeft how many days are left, zero on the last day and negative once it is over; null if the deadline is not known
     * @param gap why the deadline is not known, null if it is
     * @throws IllegalArgumentException if there is a gap beside a deadline or none without one, or days left without a deadline
     */
    public StepDeadline {
        Objects.requireNonNull(step, "step");
        if ((deadline == null) == (gap == null) || (deadline == null) != (daysLeft == null)) {
            throw new IllegalArgumentException(
                    "A deadline is known, with the days left, or there is a gap: they contradict each other.");
        }
    }

    /**
     * Returns the deadline that comes next: that of the first step, in the order of a call, which has not ended. A step whose end is not
     * known has ended if a later one has.
     *
     * @param calendar the dates of the call
     * @param asOf the date of knowledge, from which days are counted
     * @return the deadline, empty if every step that has dates has ended
     */
    public static Optional<StepDeadline> next(CallCalendar calendar, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        StepDeadline next = null;
        for (Map.Entry<CallStep, CallWindow> step :
                Objects.requireNonNull(calendar, "calendar").windows().entrySet()) {
            StepDeadline one = of(step.getKey(), step.getValue().closes(), asOf);
            if (one.daysLeft != null && one.daysLeft < 0) {
                next = null;
            } else if (next == null) {
                next = one;
            }
        }
        return Optional.ofNullable(next);
    }

    /**
     * Returns the deadlines of all steps that have dates, ended ones too.
     *
     * @param calendar the dates of the call
     * @param asOf the date of knowledge, from which days are counted
     * @return the deadlines, in the order of the steps of a call
     */
    public static List<StepDeadline> all(CallCalendar calendar, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<StepDeadline> deadlines = new ArrayList<>();
        Objects.requireNonNull(calendar, "calendar")
                .windows()
                .forEach((step, window) -> deadlines.add(of(step, window.closes(), asOf)));
        return Collections.unmodifiableList(deadlines);
    }

    private static StepDeadline of(CallStep step, Dated<Deadline> closes, LocalDate asOf) {
        Optional<Dated.Version<Deadline>> version = closes.versionAt(asOf);
        if (version.isEmpty()) {
            return new StepDeadline(step, null, null, new Gap.NotOnRecord(closes.parameter(), asOf));
        }
        Published<Deadline> content = version.get().content();
        return content.fold(
                given -> known(step, given.published(), asOf),
                awaited -> new StepDeadline(step, null, null, new Gap.NotPublished(closes.parameter(), awaited.text())),
                assumed -> known(step, assumed.assumption(), asOf));
    }

    private static StepDeadline known(CallStep step, Deadline deadline, LocalDate asOf) {
        return new StepDeadline(step, deadline, ChronoUnit.DAYS.between(asOf, deadline.day()), null);
    }
}
