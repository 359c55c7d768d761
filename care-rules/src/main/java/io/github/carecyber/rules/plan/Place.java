package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the plan with the list and the position at which it stands. Its path is built only when it is asked for.
 *
 * @param <T> the kind of element
 * @param value the element
 * @param list the path of the list
 * @param position the position in the list, from zero
 */
record Place<T>(T value, DataPath list, int position) {

    static <T> List<Place<T>> all(List<T> values, DataPath list) {
        List<Place<T>> places = new ArrayList<>(values.size());
        for (T value : values) {
            places.add(new Place<>(value, list, places.size()));
        }
        return places;
    }

    DataPath path() {
        return list.index(position);
    }

    DataPath at(String name) {
        return path().key(name);
    }

    /** Tells whether another element stands at the same place, and so is this one. */
    boolean isAt(Place<?> other) {
        return position == other.position && list.equals(other.list);
    }

    /** Names the element to the reader: by its identifier, or by where it stands if it has none. */
    String label(@Nullable Object identifier) {
        return identifier == null ? path().toString() : identifier.toString();
    }
}
