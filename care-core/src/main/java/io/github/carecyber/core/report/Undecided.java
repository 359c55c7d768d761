package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Elements;
import java.util.List;
import java.util.Objects;

/**
 * One rule that could not be decided (<em>règle non tranchée</em>), with everything that stood in the way.
 *
 * <p>For example the rule on the ceiling of a call whose <em>barème</em> is not published.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the rule
 * @param path what the rule is about
 * @param gaps what stood in the way, at least one
 */
public record Undecided(RuleId rule, DataPath path, List<Gap> gaps) {

    /**
     * Copies the gaps.
     *
     * @param rule the rule
     * @param path what the rule is about
     * @param gaps what stood in the way, at least one
     * @throws IllegalArgumentException if there is no gap
     */
    public Undecided {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        gaps = Elements.copyOf(gaps, "gaps");
        if (gaps.isEmpty()) {
            throw new IllegalArgumentException(
                    "Rule " + rule + " is said to be undecided without a gap: at least one gap is needed.");
        }
    }

    /**
     * Returns a rule that one gap left undecided.
     *
     * @param rule the rule
     * @param path what the rule is about
     * @param gap what stood in the way
     * @return the undecided rule
     */
    public static Undecided of(Rule rule, DataPath path, Gap gap) {
        return new Undecided(
                Objects.requireNonNull(rule, "rule").id(), path, List.of(Objects.requireNonNull(gap, "gap")));
    }
}
