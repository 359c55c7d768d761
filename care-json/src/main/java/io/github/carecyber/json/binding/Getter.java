package io.github.carecyber.json.binding;

import org.jspecify.annotations.Nullable;

/**
 * Takes one member's value out of an object.
 *
 * @param <T> the object
 * @param <V> the value
 */
@FunctionalInterface
public interface Getter<T, V> {

    /**
     * Returns the value.
     *
     * @param object the object
     * @return the value, null if there is none
     */
    @Nullable
    V of(T object);
}
