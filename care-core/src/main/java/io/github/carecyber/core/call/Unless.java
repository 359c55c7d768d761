package io.github.carecyber.core.call;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A general rule with labelled derogations (<em>règle générale et dérogations</em>).
 *
 * <p>Where no derogation applies, the general rule decides; where one applies, what it puts in the rule's place decides. Two
 * derogations that apply at once are a conflict that no order resolves: the condition is undecided and names both. For example
 * "filed in time, unless the regional agency granted a delay, and then filed by the day granted": a {@linkplain Criterion.Custom
 * predicate} tells whether it did, and {@link Criterion.FiledWithin} names the day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param general the rule where no derogation applies
 * @param derogations the derogations, at least one, each with a label of its own
 */
public record Unless(Criterion general, List<Derogation> derogations) implements Criterion {

    /**
     * Copies the derogations.
     *
     * @param general the rule where no derogation applies
     * @param derogations the derogations, at least one, each with a label of its own
     * @throws IllegalArgumentException if there is no derogation, or two have the same label
     */
    public Unless {
        Objects.requireNonNull(general, "general");
        derogations = Elements.copyOf(derogations, "derogations");
        CriterionParts.requireSome(derogations, "derogations");
        Set<BilingualText> labels = new HashSet<>();
        for (Derogation derogation : derogations) {
            if (!labels.add(derogation.label())) {
                throw new IllegalArgumentException("Two derogations are called "
                        + Excerpt.of(derogation.label().english()) + ": each needs a label of its own.");
            }
        }
    }

    @Override
    public <R> R fold(CriterionCases<R> cases) {
        return cases.unless(this);
    }
}
