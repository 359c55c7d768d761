package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The answer of a {@link CustomPredicate} (<em>réponse</em>), with the facts that it rests on.
 *
 * <p>For example {@code CustomAnswer.notMet().withFact(DataPath.of("filed"), new Argument.Day(day))}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param status the answer
 * @param facts the facts of the application that were read
 * @param gaps what stood in the way; at least one if the answer is unknown, none otherwise
 */
public record CustomAnswer(Status status, List<Fact> facts, List<Gap> gaps) {

    private static final CustomAnswer MET = new CustomAnswer(Status.MET, List.of(), List.of());
    private static final CustomAnswer NOT_MET = new CustomAnswer(Status.NOT_MET, List.of(), List.of());
    private static final CustomAnswer NOT_APPLICABLE = new CustomAnswer(Status.NOT_APPLICABLE, List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param status the answer
     * @param facts the facts of the application that were read
     * @param gaps what stood in the way; at least one if the answer is unknown, none otherwise
     * @throws IllegalArgumentException if an unknown answer has no gap, or a known one has
     */
    public CustomAnswer {
        Objects.requireNonNull(status, "status");
        facts = Elements.copyOf(facts, "facts");
        gaps = Elements.copyOf(gaps, "gaps");
        if ((status == Status.UNKNOWN) == gaps.isEmpty()) {
            throw new IllegalArgumentException("Status " + status + " with " + gaps.size()
                    + " gaps: an unknown answer names what is missing, and only an unknown one does.");
        }
    }

    /**
     * Returns the answer that the condition holds.
     *
     * @return the answer
     */
    public static CustomAnswer met() {
        return MET;
    }

    /**
     * Returns the answer that the condition does not hold.
     *
     * @return the answer
     */
    public static CustomAnswer notMet() {
        return NOT_MET;
    }

    /**
     * Returns the answer that the condition does not concern the applicant.
     *
     * @return the answer
     */
    public static CustomAnswer notApplicable() {
        return NOT_APPLICABLE;
    }

    /**
     * Returns the answer that it cannot be told.
     *
     * @param gaps what is missing, at least one
     * @return the answer
     * @throws IllegalArgumentException if there is no gap
     */
    public static CustomAnswer unknown(Gap... gaps) {
        return new CustomAnswer(Status.UNKNOWN, List.of(), List.of(Objects.requireNonNull(gaps, "gaps")));
    }

    /**
     * Returns a copy with one more fact.
     *
     * @param path where the fact stands in the application
     * @param value what stands there
     * @return the copy
     */
    public CustomAnswer withFact(DataPath path, Argument value) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(path, value));
        return new CustomAnswer(status, more, gaps);
    }
}
