package io.github.carecyber.rules.cases;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a case of attainment (<em>atteinte attendue</em>): the answer as a whole, that of the mandatory objectives
 * together, that of each objective named, that of all others, and what is wrong with the declaration, each as far as the author states it.
 *
 * <p>For example "D2.O4 not met, all others met, nothing wrong with the declaration itself".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status whether all objectives together are reached, null if that is not stated
 * @param mandatory whether the objectives that the text calls mandatory are reached, null if that is not stated
 * @param objectives what is expected of some objectives
 * @param others whether each objective that is not named is reached, null if that is not stated
 * @param findings the rules that the declaration breaks, all of them and each once; null if that is not stated
 */
public record AttainmentExpectation(
        @Nullable Status status,
        @Nullable Status mandatory,
        Map<ObjectiveId, ExpectedObjective> objectives,
        @Nullable Status others,
        @Nullable List<RuleId> findings) {

    /**
     * Copies the objectives and rules.
     *
     * @param status whether all objectives together are reached, null if that is not stated
     * @param mandatory whether the objectives that the text calls mandatory are reached, null if that is not stated
     * @param objectives what is expected of some objectives
     * @param others whether each objective that is not named is reached, null if that is not stated
     * @param findings the rules that the declaration breaks, all of them and each once; null if that is not stated
     * @throws IllegalArgumentException if nothing is expected
     */
    public AttainmentExpectation {
        objectives = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(objectives, "objectives")));
        findings = findings == null ? null : List.copyOf(findings);
        if (status == null && mandatory == null && objectives.isEmpty() && others == null && findings == null) {
            throw new IllegalArgumentException(
                    "A case of attainment expects nothing: it states neither a status, nor an"
                            + " objective, nor findings.");
        }
    }

    /**
     * Returns what is expected where one objective is as expected and all others are reached.
     *
     * @param objective the objective
     * @param expected what is expected of it
     * @return the expectation
     */
    public static AttainmentExpectation of(ObjectiveId objective, ExpectedObjective expected) {
        return new AttainmentExpectation(
                null,
                null,
                Map.of(Objects.requireNonNull(objective, "objective"), Objects.requireNonNull(expected, "expected")),
                Status.MET,
                null);
    }
}
