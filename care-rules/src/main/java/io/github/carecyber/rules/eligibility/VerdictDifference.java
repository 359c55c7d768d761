package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two verdicts (<em>évolution de la réponse</em>): the same file on two dates, or two versions of a file.
 *
 * <p>Conditions are paired by their place in the call and their kind. For example "filed in time: not met before, met after; the
 * deadline was 31 October 2025 by version 1 of 2 and is 15 November 2025 by version 2 of 2".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param applicationBefore the application that the answer before is on, null if it has no identifier
 * @param applicationAfter the application that the answer after is on, null if it has no identifier
 * @param before the answer before
 * @param after the answer after
 * @param conditions what changed, condition by condition in the order of the call; conditions that only the verdict before has come
 *     last
 */
public record VerdictDifference(
        @Nullable ApplicationId applicationBefore,
        @Nullable ApplicationId applicationAfter,
        Status before,
        Status after,
        List<ConditionChange> conditions) {

    /**
     * Copies the conditions.
     *
     * @param applicationBefore the application that the answer before is on, null if it has no identifier
     * @param applicationAfter the application that the answer after is on, null if it has no identifier
     * @param before the answer before
     * @param after the answer after
     * @param conditions what changed, condition by condition in the order of the call
     */
    public VerdictDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        conditions = Elements.copyOf(conditions, "conditions");
    }

    /**
     * Tells whether the answers are surely on two applications. They can be compared, but what differs is then no change of one file.
     *
     * @return true if both applications have an identifier, and not the same one
     */
    public boolean isOfTwoApplications() {
        return applicationBefore != null && applicationAfter != null && !applicationBefore.equals(applicationAfter);
    }

    /**
     * Tells whether nothing changed.
     *
     * @return true if no condition has another answer, and each read the same facts, used the same parameters and says the same
     */
    public boolean isEmpty() {
        return before == after && conditions.isEmpty();
    }

    static VerdictDifference between(EligibilityVerdict before, EligibilityVerdict after) {
        if (!before.call().equals(after.call())) {
            throw new IllegalArgumentException("Verdicts on the calls " + before.call() + " and " + after.call()
                    + " have no condition in common: only verdicts on one call can be compared.");
        }
        Pairs<Explanation> pairs =
                Pairs.of(before.explanation().nodes(), after.explanation().nodes(), Key::of);
        return new VerdictDifference(
                before.application().orElse(null),
                after.application().orElse(null),
                before.status(),
                after.status(),
                pairs.map(VerdictDifference::change)
                        .filter(change -> !change.isEmpty())
                        .toList());
    }

    private static ConditionChange change(@Nullable Explanation before, @Nullable Explanation after) {
        return new ConditionChange(
                before,
                after,
                facts(before == null ? List.of() : before.facts(), after == null ? List.of() : after.facts()),
                parameters(
                        before == null ? List.of() : before.parameters(),
                        after == null ? List.of() : after.parameters()),
                only(before, after),
                only(after, before));
    }

    private static List<ChangedFact> facts(List<Fact> before, List<Fact> after) {
        return Pairs.of(before.stream(), after.stream(), Fact::path)
                .map((old, now) -> new ChangedFact(
                        (now == null ? Objects.requireNonNull(old) : now).path(),
                        old == null ? null : old.value(),
                        now == null ? null : now.value()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static List<ChangedParameter> parameters(List<Parameter> before, List<Parameter> after) {
        return Pairs.of(before.stream(), after.stream(), Parameter::name)
                .map((old, now) ->
                        new ChangedParameter((now == null ? Objects.requireNonNull(old) : now).name(), old, now))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static List<Gap> only(@Nullable Explanation these, @Nullable Explanation notThose) {
        List<Gap> gaps = these == null ? new ArrayList<>() : new ArrayList<>(these.gaps());
        if (notThose != null) {
            gaps.removeAll(notThose.gaps());
        }
        return gaps;
    }

    /** By what conditions are paired. */
    private record Key(DataPath criterion, RuleId rule) {

        static Key of(Explanation node) {
            return new Key(node.criterion(), node.rule());
        }
    }
}
