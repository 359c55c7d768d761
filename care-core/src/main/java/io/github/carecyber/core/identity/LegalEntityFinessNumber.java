package io.github.carecyber.core.identity;

/**
 * The register's number of a legal entity (<em>numéro FINESS de l'entité juridique</em>).
 *
 * <p>The legal entity holds the authorisations and signs the application; its facilities have numbers of their own. For
 * example 750712184 names the Paris public hospitals as a whole, whatever the site.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value nine characters of the official form, without spaces, a letter being a capital one
 */
public record LegalEntityFinessNumber(String value) implements FinessNumber, Comparable<LegalEntityFinessNumber> {

    /**
     * Checks the official form.
     *
     * @param value nine characters of the official form, without spaces, a letter being a capital one
     * @throws IllegalArgumentException if the value is not of the official form
     */
    public LegalEntityFinessNumber {
        FinessForm.require(value);
    }

    /**
     * Returns the number with exactly this value. Spaces and a lower-case letter are not forgiven here.
     *
     * @param value nine characters of the official form
     * @return the number
     * @throws IllegalArgumentException if the value is not of the official form
     */
    public static LegalEntityFinessNumber of(String value) {
        return new LegalEntityFinessNumber(value);
    }

    /**
     * Reads a number as people write it: spaces, also no-break ones, are ignored and a lower-case letter is raised. The key is
     * not checked.
     *
     * @param text the number, such as {@code 75 071 218 4}
     * @return the number
     * @throws IllegalArgumentException if the text is not of the official form
     */
    public static LegalEntityFinessNumber parse(String text) {
        return new LegalEntityFinessNumber(FinessForm.read(text));
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LegalEntityFinessNumber number && number.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Compares by text. */
    @Override
    public int compareTo(LegalEntityFinessNumber other) {
        return value.compareTo(other.value);
    }

    /** Returns the nine characters without spaces. */
    @Override
    public String toString() {
        return value;
    }
}
