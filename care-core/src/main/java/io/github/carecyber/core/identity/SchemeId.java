package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of another funding scheme (<em>autre dispositif de financement</em>).
 *
 * <p>It tells which other public money an expense has received, so that nothing is paid twice. For example {@code feder}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record SchemeId(String value) implements Comparable<SchemeId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public SchemeId {
        IdentifierForm.require(value, "Scheme identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static SchemeId of(String value) {
        return new SchemeId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static SchemeId parse(String value) {
        return new SchemeId(value);
    }

    /** Compares by text. */
    @Override
    public int compareTo(SchemeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
