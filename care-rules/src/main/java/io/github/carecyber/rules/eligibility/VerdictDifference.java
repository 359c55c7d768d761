package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two verdicts (<em>évolution de la réponse</em>): the same file on two dates, or two versions of a file.
 *
 * <p>Conditions are paired by their place in the call and their kind. For example "filed in time: not met before, met after; the
 * deadline was 31 October 2025 by version 1 of 2 and is 15 November 2025 by version 2 of 2".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before the answer before
 * @param after the answer after
 * @param conditions what changed, condition by condition in the order of the call; conditions that only the verdict before has come
 *     last
 */
public record VerdictDifference(Status before, Status after, List<ConditionChange> conditions) {

    /**
     * Copies the conditions.
     *
     * @param before the answer before
     * @param after the answer after
     * @param conditions what changed, condition by condition in the order of the call
     */
    public VerdictDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        conditions = List.copyOf(conditions);
    }

    /**
     * Tells whether nothing changed.
     *
     * @return true if no condition has another answer, and each read the same facts and used the same parameters
     */
    public boolean isEmpty() {
        return before == after && conditions.isEmpty();
    }

    static VerdictDifference between(EligibilityVerdict before, EligibilityVerdict after) {
        Map<Key, Explanation> earlier = new LinkedHashMap<>();
        before.explanation().nodes().forEach(node -> earlier.put(Key.of(node), node));
        List<ConditionChange> changes = new ArrayList<>();
        after.explanation()
                .nodes()
                .forEach(node -> change(earlier.remove(Key.of(node)), node).ifPresent(changes::add));
        earlier.values().forEach(node -> change(node, null).ifPresent(changes::add));
        return new VerdictDifference(before.status(), after.status(), changes);
    }

    private static Optional<ConditionChange> change(@Nullable Explanation before, @Nullable Explanation after) {
        Explanation shown = after == null ? Objects.requireNonNull(before) : after;
        ConditionChange change = new ConditionChange(
                shown.criterion(),
                shown.title(),
                before == null ? null : before.status(),
                after == null ? null : after.status(),
                facts(before == null ? List.of() : before.facts(), after == null ? List.of() : after.facts()),
                parameters(
                        before == null ? List.of() : before.parameters(),
                        after == null ? List.of() : after.parameters()),
                only(before, after),
                only(after, before));
        boolean changed = change.isAnswerChanged()
                || !change.facts().isEmpty()
                || !change.parameters().isEmpty()
                || !change.closed().isEmpty()
                || !change.opened().isEmpty();
        return changed ? Optional.of(change) : Optional.empty();
    }

    private static List<ChangedFact> facts(List<Fact> before, List<Fact> after) {
        Map<DataPath, Argument> values = new LinkedHashMap<>();
        before.forEach(fact -> values.put(fact.path(), fact.value()));
        List<ChangedFact> changed = new ArrayList<>();
        for (Fact fact : after) {
            Argument old = values.remove(fact.path());
            if (!fact.value().equals(old)) {
                changed.add(new ChangedFact(fact.path(), old, fact.value()));
            }
        }
        values.forEach((path, value) -> changed.add(new ChangedFact(path, value, null)));
        return changed;
    }

    private static List<ChangedParameter> parameters(List<Parameter> before, List<Parameter> after) {
        Map<BilingualText, Parameter> values = new LinkedHashMap<>();
        before.forEach(parameter -> values.put(parameter.name(), parameter));
        List<ChangedParameter> changed = new ArrayList<>();
        for (Parameter parameter : after) {
            Parameter old = values.remove(parameter.name());
            if (!parameter.equals(old)) {
                changed.add(new ChangedParameter(parameter.name(), old, parameter));
            }
        }
        values.forEach((name, parameter) -> changed.add(new ChangedParameter(name, parameter, null)));
        return changed;
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
