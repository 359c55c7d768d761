package io.github.carecyber.json.binding;

import org.jspecify.annotations.Nullable;

/**
 * The description of one member of an object.
 *
 * @param <T> the object
 * @param <V> the member's value
 * @param name its name
 * @param codec how its value is read and written
 * @param required whether it must be there
 * @param otherwise its value if it is left out, null if it then has none
 * @param getter takes it out of the object
 */
record Member<T, V>(
        String name,
        Codec<V> codec,
        boolean required,
        @Nullable V otherwise,
        Getter<T, V> getter) {

    void write(T object, JsonOutput output) {
        V value = getter.of(object);
        if (value != null && !value.equals(otherwise)) {
            output.name(name);
            codec.write(value, output);
        }
    }
}
