package io.github.carecyber.json.binding;

/**
 * A member of an object that always has a value once the object is read.
 *
 * @param <V> the value
 * @param slot its number within the object
 * @param codec how the value is read and written
 */
public record Field<V>(int slot, Codec<V> codec) {}
