package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of a condition to be fulfilled beforehand (<em>prérequis</em>).
 *
 * <p>It is unique within its call. For example {@code d2.p1}, the first prerequisite of the second domain.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record PrerequisiteId(String value) implements Comparable<PrerequisiteId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public PrerequisiteId {
        IdentifierForm.require(value, "Prerequisite identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static PrerequisiteId of(String value) {
        return new PrerequisiteId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static PrerequisiteId parse(String value) {
        return new PrerequisiteId(value);
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PrerequisiteId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Compares by text. */
    @Override
    public int compareTo(PrerequisiteId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
