package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plan where it stands, and what it states: elements that state the same are the same, in whatever order their lists
 * are.
 *
 * @param <T> the kind of element
 * @param value the element
 * @param path where it stands
 * @param stated the values of its components, in the order of the components
 */
record Located<T>(T value, DataPath path, List<@Nullable Argument> stated) {

    /** Keeps the list from being changed; values that are not stated are null in it. */
    Located {
        stated = Collections.unmodifiableList(stated);
    }
}
