package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of a milestone (<em>jalon</em>).
 *
 * <p>It is unique within its plan. For example {@code A-12/pilot}, the pilot phase of an action.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record MilestoneId(String value) implements Comparable<MilestoneId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public MilestoneId {
        IdentifierForm.require(value, "Milestone identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static MilestoneId of(String value) {
        return new MilestoneId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static MilestoneId parse(String value) {
        return new MilestoneId(value);
    }

    /** Compares by text. */
    @Override
    public int compareTo(MilestoneId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
