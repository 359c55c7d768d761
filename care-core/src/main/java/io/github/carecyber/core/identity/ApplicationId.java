package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of an application for funding (<em>candidature</em>).
 *
 * <p>The body that receives the file gives it. For example {@code 2025/0042}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record ApplicationId(String value) implements Comparable<ApplicationId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public ApplicationId {
        IdentifierForm.require(value, "Application identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static ApplicationId of(String value) {
        return new ApplicationId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static ApplicationId parse(String value) {
        return new ApplicationId(value);
    }

    /** Compares by text. */
    @Override
    public int compareTo(ApplicationId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
