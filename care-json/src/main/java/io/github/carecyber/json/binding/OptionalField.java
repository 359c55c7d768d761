package io.github.carecyber.json.binding;

/**
 * A member of an object that may be left out.
 *
 * @param <V> the value
 * @param slot its number within the object
 * @param codec how the value is read and written
 */
public record OptionalField<V>(int slot, Codec<V> codec) {}
