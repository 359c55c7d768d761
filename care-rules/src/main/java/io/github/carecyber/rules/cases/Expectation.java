package io.github.carecyber.rules.cases;

import io.github.carecyber.core.report.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a case (<em>résultat attendu</em>): the answer and, as far as the author states them, the conditions that decide
 * it and what is missing.
 *
 * <p>A list that is stated is complete: the verdict must have all of it and nothing else. For example "not met, decided by the window
 * alone".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status the answer
 * @param decisive the conditions that the answer rests on, null if that is not stated
 * @param missing what is missing for an answer, null if that is not stated
 */
public record Expectation(
        Status status,
        @Nullable List<ExpectedCondition> decisive,
        @Nullable List<ExpectedGap> missing) {

    /**
     * Copies the lists.
     *
     * @param status the answer
     * @param decisive the conditions that the answer rests on, null if that is not stated
     * @param missing what is missing for an answer, null if that is not stated
     */
    public Expectation {
        Objects.requireNonNull(status, "status");
        decisive = decisive == null ? null : List.copyOf(decisive);
        missing = missing == null ? null : List.copyOf(missing);
    }

    /**
     * Returns what is expected where only the answer is stated.
     *
     * @param status the answer
     * @return the expectation
     */
    public static Expectation of(Status status) {
        return new Expectation(status, null, null);
    }
}
