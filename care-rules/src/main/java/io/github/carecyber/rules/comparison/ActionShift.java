package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.identity.ActionId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An action that ends on another day than it did (<em>action repoussée ou avancée</em>).
 *
 * <p>For example {@code A-2}, which was to end on 30 June 2026 and now ends on 31 August 2026, 62 days later.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param action the action
 * @param before the day on which it ended in the earlier version
 * @param after the day on which it ends in the later version
 */
public record ActionShift(ActionId action, LocalDate before, LocalDate after) {

    /**
     * Checks that all is there.
     *
     * @param action the action
     * @param before the day on which it ended in the earlier version
     * @param after the day on which it ends in the later version
     */
    public ActionShift {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns by how much the end moved.
     *
     * @return the number of days, positive if the action was postponed and negative if it was brought forward
     */
    public long days() {
        return ChronoUnit.DAYS.between(before, after);
    }

    /**
     * Tells whether the action ends later than it did.
     *
     * @return true if it was postponed, false if it was brought forward
     */
    public boolean isPostponed() {
        return after.isAfter(before);
    }
}
