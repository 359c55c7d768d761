package io.github.carecyber.core.identity;

/**
 * The register's number of a facility (<em>numéro FINESS de l'entité géographique</em>).
 *
 * <p>A facility is one site of a legal entity, which has a number of its own. For example 010000024 names the hospital in
 * Viriat, a site of the legal entity 010780054.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value nine characters of the official form, without spaces, a letter being a capital one
 */
public record FacilityFinessNumber(String value) implements FinessNumber, Comparable<FacilityFinessNumber> {

    /**
     * Checks the official form.
     *
     * @param value nine characters of the official form, without spaces, a letter being a capital one
     * @throws IllegalArgumentException if the value is not of the official form
     */
    public FacilityFinessNumber {
        FinessForm.require(value);
    }

    /**
     * Returns the number with exactly this value. Spaces and a lower-case letter are not forgiven here.
     *
     * @param value nine characters of the official form
     * @return the number
     * @throws IllegalArgumentException if the value is not of the official form
     */
    public static FacilityFinessNumber of(String value) {
        return new FacilityFinessNumber(value);
    }

    /**
     * Reads a number as people write it: spaces, also no-break ones, are ignored and a lower-case letter is raised. The key is
     * not checked.
     *
     * @param text the number, such as {@code 01 000 002 4}
     * @return the number
     * @throws IllegalArgumentException if the text is not of the official form
     */
    public static FacilityFinessNumber parse(String text) {
        return new FacilityFinessNumber(FinessForm.read(text));
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FacilityFinessNumber number && number.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Compares by text. */
    @Override
    public int compareTo(FacilityFinessNumber other) {
        return value.compareTo(other.value);
    }

    /** Returns the nine characters without spaces. */
    @Override
    public String toString() {
        return value;
    }
}
