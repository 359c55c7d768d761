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

    /** Returns the elements of a list that stands inside another element, without building its path if there are none. */
    static <T> List<Place<T>> all(List<T> values, Place<?> owner, String list) {
        return values.isEmpty() ? List.of() : all(values, owner.at(list));
    }

    DataPath path() {
        return list.index(position);
    }

    DataPath at(String name) {
        return path().key(name);
    }

    /** Tells whether another element stands at the same place, and so is this one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place<?> place && position == place.position && list.equals(place.list);
    }

    /** Of the place alone, since an author chooses what stands there. */
    @Override
    public int hashCode() {
        return 31 * list.hashCode() + position;
    }

    /** Names the element to the reader: by its identifier, or by where it stands if it has none. */
    String label(@Nullable Object identifier) {
        return identifier == null ? path().toString() : identifier.toString();
    }
}
