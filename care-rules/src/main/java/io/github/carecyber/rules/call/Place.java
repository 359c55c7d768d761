package io.github.carecyber.rules.call;

import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the call with its path.
 *
 * @param <T> the kind of part
 * @param value the part
 * @param path where it stands
 */
record Place<T>(T value, DataPath path) {

    static <T> List<Place<T>> all(List<T> values, DataPath list) {
        List<Place<T>> places = new ArrayList<>(values.size());
        for (T value : values) {
            places.add(new Place<>(value, list.index(places.size())));
        }
        return places;
    }

    /** The elements of a list that is published or assumed, none if it is awaited. */
    static <T> List<Place<T>> all(Published<List<T>> values, DataPath published) {
        return all(values.value().orElse(List.of()), valueOf(values, published));
    }

    /** Where a value stands that a text gives, or that somebody assumes; of an awaited one, where its text is named. */
    static DataPath valueOf(Published<?> published, DataPath path) {
        return published.fold(
                given -> path.key("published"), awaited -> path.key("text"), assumed -> path.key("assumption"));
    }

    DataPath at(String name) {
        return path.key(name);
    }
}
