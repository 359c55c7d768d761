package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of an element: its name and how its value is told.
 *
 * @param <T> the kind of element
 * @param name the name, as in a document
 * @param place where it stands in the element
 * @param value tells the value, null if nothing is stated; different values are told differently
 */
record Component<T>(String name, DataPath place, Function<T, @Nullable Argument> value) {

    static <T> Component<T> of(String name, Function<T, @Nullable Argument> value) {
        return new Component<>(name, DataPath.of(name), value);
    }

    static <T> Component<T> inside(String outer, String inner, Function<T, @Nullable Argument> value) {
        return new Component<>(outer + "/" + inner, DataPath.of(outer, inner), value);
    }
}
