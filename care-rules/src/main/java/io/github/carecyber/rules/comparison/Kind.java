package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of element, and how one of it is told apart and described.
 *
 * @param <T> the kind of element
 * @param element what it is called
 * @param components what is compared
 * @param id the identifier, null if it has none
 * @param name the name beside the identifier, null if it has none
 * @param weight what is told of an element that was added or removed, null if nothing is
 */
record Kind<T>(
        PlanElement element,
        List<Component<T>> components,
        Function<T, @Nullable Object> id,
        Function<T, @Nullable BilingualText> name,
        Function<T, @Nullable Argument> weight) {

    /** The component by which an element belongs to an action. */
    private static final String OWNER = "action";

    /** An element at its place; the action that it belongs to is the last of what it states. */
    Located<T> at(T value, DataPath path, @Nullable Object owner) {
        List<@Nullable Argument> stated = new ArrayList<>(components.size() + 1);
        for (Component<T> component : components) {
            stated.add(component.value().apply(value));
        }
        stated.add(Told.code(owner));
        return new Located<>(value, path, stated);
    }

    /** The elements of a list at their places. */
    List<Located<T>> all(List<T> values, DataPath list, @Nullable Object owner) {
        List<Located<T>> all = new ArrayList<>(values.size());
        for (T value : values) {
            all.add(at(value, list.index(all.size()), owner));
        }
        return all;
    }

    PlanChange added(Located<T> later) {
        return change(ChangeKind.ADDED, later, null, null, later.path(), null, weight.apply(later.value()));
    }

    PlanChange removed(Located<T> earlier) {
        return change(ChangeKind.REMOVED, earlier, null, earlier.path(), null, weight.apply(earlier.value()), null);
    }

    /** Adds a change for each component that differs. */
    void compare(Located<T> earlier, Located<T> later, List<PlanChange> changes) {
        if (earlier.stated().equals(later.stated())) {
            return;
        }
        for (int index = 0; index < later.stated().size(); index++) {
            Argument before = earlier.stated().get(index);
            Argument after = later.stated().get(index);
            if (before == null ? after != null : !before.equals(after)) {
                boolean moved = index == components.size();
                DataPath place = moved ? DataPath.ROOT : components.get(index).place();
                changes.add(change(
                        ChangeKind.CHANGED,
                        later,
                        moved ? OWNER : components.get(index).name(),
                        earlier.path().then(place),
                        later.path().then(place),
                        before,
                        after));
            }
        }
    }

    private PlanChange change(
            ChangeKind kind,
            Located<T> subject,
            @Nullable String component,
            @Nullable DataPath pathBefore,
            @Nullable DataPath pathAfter,
            @Nullable Argument before,
            @Nullable Argument after) {
        Object identifier = id.apply(subject.value());
        return new PlanChange(
                kind,
                element,
                identifier == null ? null : identifier.toString(),
                name.apply(subject.value()),
                component,
                pathBefore,
                pathAfter,
                before,
                after);
    }

    /** A title as a name; a blank one says nothing. */
    static @Nullable BilingualText titled(@Nullable String title) {
        return title == null || title.isBlank() ? null : BilingualText.of(title, title);
    }
}
