package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The identifier of a declaration that objectives were reached (<em>déclaration d'atteinte</em>).
 *
 * <p>The body that receives the file gives it. For example {@code 2026/D-0042}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record DeclarationId(String value) implements Comparable<DeclarationId>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public DeclarationId {
        IdentifierForm.require(value, "Declaration identifier");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static DeclarationId of(String value) {
        return new DeclarationId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static DeclarationId parse(String value) {
        return new DeclarationId(value);
    }

    /** Compares by text. */
    @Override
    public int compareTo(DeclarationId other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
