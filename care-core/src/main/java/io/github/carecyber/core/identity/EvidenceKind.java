package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;

/**
 * The kind of a document that serves as evidence (<em>nature de la pièce justificative</em>).
 *
 * <p>A call names the kinds that it asks for and an application the kind of each of its documents. For example {@code
 * security-policy}, the PSSI of an establishment.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record EvidenceKind(String value) implements Comparable<EvidenceKind>, TextValue {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public EvidenceKind {
        IdentifierForm.require(value, "Kind of evidence");
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and case matters.
     *
     * @param value 1 to 64 characters of the allowed form
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static EvidenceKind of(String value) {
        return new EvidenceKind(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the allowed form
     */
    public static EvidenceKind parse(String value) {
        return new EvidenceKind(value);
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceKind kind && kind.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Compares by text. */
    @Override
    public int compareTo(EvidenceKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }
}
