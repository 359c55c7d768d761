package io.github.carecyber.json.binding;

import io.github.carecyber.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value is read and written (<em>codage</em>).
 *
 * <p>A codec is a description: reading, writing and whatever else follows from the form of a document are derived from it.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <T> the values
 */
public interface Codec<T> {

    /**
     * Reads the value at the cursor. Whatever is wrong with it is noted with the cursor's problems.
     *
     * @param cursor the cursor, at the first token of the value; afterwards at its last
     * @return the value, null if it could not be read, which has then been noted
     */
    @Nullable
    T read(JsonCursor cursor);

    /**
     * Returns the value that states nothing. It keeps the place of an element of a list that could not be read.
     *
     * @return the value, null if there is none
     */
    default @Nullable T blank() {
        return null;
    }

    /**
     * Returns what may be chosen from, for the message when the value is missing.
     *
     * @return the names allowed, in a sentence; null if the value is not one of a list
     */
    default @Nullable BilingualText choices() {
        return null;
    }

    /**
     * Returns the form of the values in documents.
     *
     * @return the form
     */
    Shape shape();

    /**
     * Writes a value.
     *
     * @param value the value
     * @param output where to
     */
    void write(T value, JsonOutput output);
}
