package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of a call for funding (<em>appel à financement</em>).
 *
 * <p>A catalogue or the caller chooses it, once and for good. For example {@code care-d2} could name the call of the second
 * domain.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record CallId(String value) implements Comparable<CallId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public CallId {
        IdentifierForm.require(value, "Call identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static CallId of(String value) {
        return new CallId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static CallId parse(String value) {
        return new CallId(value);
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CallId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Compares by text. */
    @Override
    public int compareTo(CallId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
