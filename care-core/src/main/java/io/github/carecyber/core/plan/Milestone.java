package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.MilestoneId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of an action (<em>jalon</em>).
 *
 * <p>For example "offline copy in service" on 30 June 2026.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier in the plan, null if not stated
 * @param title what is reached, null if not stated
 * @param day the day by which it is reached, null if not stated
 */
public record Milestone(
        @NotNull @Nullable MilestoneId id,
        @NotBlank @Nullable String title,
        @NotNull @Nullable LocalDate day) {

    /**
     * Returns a milestone.
     *
     * @param id its identifier in the plan
     * @param title what is reached
     * @param day the day by which it is reached
     * @return the milestone
     */
    public static Milestone of(MilestoneId id, String title, LocalDate day) {
        return new Milestone(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(title, "title"),
                Objects.requireNonNull(day, "day"));
    }
}
