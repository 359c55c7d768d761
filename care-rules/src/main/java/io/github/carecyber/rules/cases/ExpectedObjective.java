package io.github.carecyber.rules.cases;

import io.github.carecyber.core.report.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one objective (<em>état attendu d’un objectif</em>): whether it is reached and, as far as the author states them,
 * what decides it, what of it does not apply, and what is missing.
 *
 * <p>A list that is stated is complete: the verdict must have all of it and nothing else. For example "D2.O4 not met, decided by the
 * restore log alone, which is too old".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status whether the objective is reached
 * @param decisive the documents and targets that have this status themselves, null if that is not stated
 * @param notApplicable the documents and targets that are not asked of this declaration, null if that is not stated
 * @param missing what is missing for an answer, null if that is not stated
 */
public record ExpectedObjective(
        Status status,
        @Nullable List<ObjectivePart> decisive,
        @Nullable List<ObjectivePart> notApplicable,
        @Nullable List<ExpectedGap> missing) {

    /**
     * Copies the lists.
     *
     * @param status whether the objective is reached
     * @param decisive the documents and targets that have this status themselves, null if that is not stated
     * @param notApplicable the documents and targets that are not asked of this declaration, null if that is not stated
     * @param missing what is missing for an answer, null if that is not stated
     */
    public ExpectedObjective {
        Objects.requireNonNull(status, "status");
        decisive = decisive == null ? null : List.copyOf(decisive);
        notApplicable = notApplicable == null ? null : List.copyOf(notApplicable);
        missing = missing == null ? null : List.copyOf(missing);
    }

    /**
     * Returns what is expected where only the answer is stated.
     *
     * @param status whether the objective is reached
     * @return the expectation
     */
    public static ExpectedObjective of(Status status) {
        return new ExpectedObjective(status, null, null, null);
    }
}
