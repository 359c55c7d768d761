package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of a group of claims with an envelope of its own (<em>groupe de demandes</em>), such as those of a region.
 *
 * <p>For example {@code region-84}. The identifier of a GHT is a {@link GroupId}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record ClaimGroupId(String value) implements Comparable<ClaimGroupId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public ClaimGroupId {
        IdentifierForm.require(value, "Claim group identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static ClaimGroupId of(String value) {
        return new ClaimGroupId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static ClaimGroupId parse(String value) {
        return new ClaimGroupId(value);
    }

    /** Compares by text. */
    @Override
    public int compareTo(ClaimGroupId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
