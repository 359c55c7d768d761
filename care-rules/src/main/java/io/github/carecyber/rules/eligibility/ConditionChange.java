package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed about one condition between two verdicts (<em>évolution d'une condition</em>).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param criterion the place of the condition in the call
 * @param title what the condition asks for, by the later verdict that has it
 * @param before its answer, null if the verdict before has no such condition
 * @param after its answer now, null if the verdict after has no such condition
 * @param facts the facts that were read differently
 * @param parameters the parameters that were used differently
 * @param closed what stood in the way and does not any more
 * @param opened what stands in the way and did not before
 */
public record ConditionChange(
        DataPath criterion,
        BilingualText title,
        @Nullable Status before,
        @Nullable Status after,
        List<ChangedFact> facts,
        List<ChangedParameter> parameters,
        List<Gap> closed,
        List<Gap> opened) {

    /**
     * Copies the lists.
     *
     * @param criterion the place of the condition in the call
     * @param title what the condition asks for, by the later verdict that has it
     * @param before its answer, null if the verdict before has no such condition
     * @param after its answer now, null if the verdict after has no such condition
     * @param facts the facts that were read differently
     * @param parameters the parameters that were used differently
     * @param closed what stood in the way and does not any more
     * @param opened what stands in the way and did not before
     */
    public ConditionChange {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(title, "title");
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
    }

    /**
     * Tells whether the answer itself changed.
     *
     * @return true if it did, or if only one of the verdicts has the condition
     */
    public boolean isAnswerChanged() {
        return before != after;
    }
}
