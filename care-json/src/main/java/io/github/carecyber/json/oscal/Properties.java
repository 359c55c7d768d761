package io.github.carecyber.json.oscal;

import io.github.carecyber.core.report.CanonicalForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Properties in the namespace of this project, put together one by one; what is not stated makes none.
 *
 * <p>This class is mutable and for one thread.
 */
final class Properties {

    private final List<Property> all = new ArrayList<>();
    private @Nullable String group;

    /**
     * One property.
     *
     * @param name its name
     * @param value its value
     * @param kind of what kind the thing is that it is about, null if there is but one
     * @param group which properties belong together, null if it stands alone
     */
    record Property(
            String name,
            String value,
            @Nullable String kind,
            @Nullable String group) {}

    /** Puts the properties that follow into a group. */
    void group(String newGroup) {
        group = newGroup;
    }

    /** Adds a property whose value writes itself: an identifier, an amount, a day, a number. */
    void add(String name, @Nullable Object value) {
        add(name, null, value);
    }

    /** Adds a property about a thing of a kind. */
    void add(String name, @Nullable Enum<?> kind, @Nullable Object value) {
        String text = value instanceof Enum<?> constant
                ? CanonicalForm.nameOf(constant)
                : OscalText.line(value == null ? null : value.toString());
        if (text != null) {
            all.add(new Property(name, text, kind == null ? null : CanonicalForm.nameOf(kind), group));
        }
    }

    /** Adds a property for each value. */
    void addAll(String name, Iterable<?> values) {
        values.forEach(value -> add(name, value));
    }

    List<Property> all() {
        return all;
    }
}
