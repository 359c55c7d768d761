package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Gap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed about one condition between two verdicts (<em>évolution d’une condition</em>).
 *
 * <p>For example "filed in time": not met before, met after, as the deadline used is the second version of two.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before the condition as it was decided before, null if the verdict before has no such condition
 * @param after the condition as it is decided now, null if the verdict after has no such condition
 * @param facts the facts that were read differently
 * @param parameters the parameters that were used differently
 * @param closed what stood in the way and does not any more
 * @param opened what stands in the way and did not before
 */
public record ConditionChange(
        @Nullable Explanation before,
        @Nullable Explanation after,
        List<ChangedFact> facts,
        List<ChangedParameter> parameters,
        List<Gap> closed,
        List<Gap> opened) {

    /**
     * Copies the lists.
     *
     * @param before the condition as it was decided before, null if the verdict before has no such condition
     * @param after the condition as it is decided now, null if the verdict after has no such condition
     * @param facts the facts that were read differently
     * @param parameters the parameters that were used differently
     * @param closed what stood in the way and does not any more
     * @param opened what stands in the way and did not before
     * @throws IllegalArgumentException if neither verdict has the condition
     */
    public ConditionChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A condition that neither verdict has cannot change.");
        }
        facts = Elements.copyOf(facts, "facts");
        parameters = Elements.copyOf(parameters, "parameters");
        closed = Elements.copyOf(closed, "closed");
        opened = Elements.copyOf(opened, "opened");
    }

    /**
     * Returns the condition as the later verdict that has it decided it.
     *
     * @return the condition now, or before if the verdict after does not have it
     */
    public Explanation latest() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /**
     * Tells whether the answer itself changed.
     *
     * @return true if it did, or if only one of the verdicts has the condition
     */
    public boolean isAnswerChanged() {
        return before == null || after == null || before.status() != after.status();
    }

    /**
     * Tells whether the authority decided differently.
     *
     * @return true if a decision came or went, or is another one, or if the rules would answer differently beside it
     */
    public boolean isDecisionChanged() {
        return !decision(before).equals(decision(after));
    }

    /** Whether nothing changed: not the answer, nor what it rests on, nor what is said about it. */
    boolean isEmpty() {
        return before != null
                && after != null
                && !isAnswerChanged()
                && !isDecisionChanged()
                && before.title().equals(after.title())
                && before.arguments().equals(after.arguments())
                && facts.isEmpty()
                && parameters.isEmpty()
                && closed.isEmpty()
                && opened.isEmpty();
    }

    private static Optional<Overruling> decision(@Nullable Explanation condition) {
        return condition == null ? Optional.empty() : condition.overruling();
    }
}
