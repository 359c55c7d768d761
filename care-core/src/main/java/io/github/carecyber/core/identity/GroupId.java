package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of a hospital group (<em>groupement hospitalier de territoire</em>).
 *
 * <p>It is the one under which the register keeps the group, which has no legal personality and thus no number of a legal
 * entity. For example a number of five digits.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record GroupId(String value) implements Comparable<GroupId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public GroupId {
        IdentifierForm.require(value, "Group identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static GroupId parse(String value) {
        return new GroupId(value);
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Compares by text. */
    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
