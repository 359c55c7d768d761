package io.github.carecyber.json.binding;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something known of classes, which holds for whatever is of them too.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> what is known
 */
public final class ClassTable<V> {

    private final Map<Class<?>, V> entries;

    private ClassTable(Map<Class<?>, V> entries) {
        this.entries = entries;
    }

    /**
     * Returns a table.
     *
     * @param <V> what is known
     * @param entries what is known of which class
     * @return the table
     */
    public static <V> ClassTable<V> of(Map<Class<?>, V> entries) {
        return new ClassTable<>(Map.copyOf(entries));
    }

    /**
     * Returns what is known of a class itself.
     *
     * @param type the class
     * @return what is known, empty if nothing is
     */
    public Optional<V> exactly(Class<?> type) {
        return Optional.ofNullable(entries.get(type));
    }

    /**
     * Returns what is known of a class or of what it is a kind of.
     *
     * @param type the class
     * @return what is known, empty if nothing is
     */
    public Optional<V> nearest(Class<?> type) {
        return Optional.ofNullable(found(type));
    }

    private @Nullable V found(@Nullable Class<?> type) {
        if (type == null) {
            return null;
        }
        V known = entries.get(type);
        for (Class<?> common : type.getInterfaces()) {
            known = known == null ? found(common) : known;
        }
        return known == null ? found(type.getSuperclass()) : known;
    }
}
