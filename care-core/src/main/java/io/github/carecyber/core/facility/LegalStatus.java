package io.github.carecyber.core.facility;

import io.github.carecyber.core.text.TextValue;
import java.util.Optional;
import java.util.Set;

/**
 * The legal status of a legal entity in the register (<em>statut juridique</em>, code list TRE_R400).
 *
 * <p>The leaf codes hang under parents, and the parents tell public from private; ranges of numbers do not, because 28, 66
 * or 89 break them. For example 13 is a communal hospital, 60 an association, 95 a simplified joint-stock company.
 * Codes that are not in the list read here are kept and belong to no {@link Family}.
 *
 * <p>Source: ANS terminology TRE_R400, version 20250923.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the leaf code, 2 or 3 digits
 */
public record LegalStatus(String code) implements Comparable<LegalStatus>, TextValue {

    private static final Set<String> PUBLIC_HEALTH = Set.of("10", "11", "12", "13", "14", "15");

    private static final Set<String> PUBLIC = Set.of(
            "01", "02", "03", "04", "05", "06", "07", "08", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
            "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30");

    private static final Set<String> NON_PROFIT = Set.of(
            "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "60", "61", "62", "63", "64",
            "65", "66", "89");

    private static final Set<String> COMMERCIAL = Set.of(
            "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "85", "86", "87", "88", "91", "93", "95");

    private static final Set<String> FOREIGN = Set.of("90");

    /** The parents under which the leaf codes hang (<em>niveau supérieur</em>). */
    public enum Family {

        /** Public law (<em>personne morale de droit public</em>, parent 1000). */
        PUBLIC,

        /** Private law, non-profit (<em>organisme privé à but non lucratif</em>, parent 2100). */
        PRIVATE_NON_PROFIT,

        /** Private law, commercial (<em>organisme privé à caractère commercial</em>, parent 2200). */
        PRIVATE_COMMERCIAL,

        /** Foreign law (<em>personne morale de droit étranger</em>, parent 3000). */
        FOREIGN
    }

    /**
     * Checks the form.
     *
     * @param code the leaf code, 2 or 3 digits
     * @throws IllegalArgumentException if the code has another form
     */
    public LegalStatus {
        RegisterCode.check(code, "Legal status", 2, 3, "13");
    }

    /**
     * Returns the status with this code.
     *
     * @param code the leaf code, 2 or 3 digits
     * @return the status
     * @throws IllegalArgumentException if the code has another form
     */
    public static LegalStatus of(String code) {
        return new LegalStatus(code);
    }

    /**
     * Reads a status; the same as {@link #of}.
     *
     * @param code the leaf code
     * @return the status
     * @throws IllegalArgumentException if the text has another form
     */
    public static LegalStatus parse(String code) {
        return new LegalStatus(code);
    }

    /**
     * Returns the family of the status.
     *
     * @return the family, empty if the code is not in the list read here
     */
    public Optional<Family> family() {
        if (PUBLIC.contains(code)) {
            return Optional.of(Family.PUBLIC);
        }
        if (NON_PROFIT.contains(code)) {
            return Optional.of(Family.PRIVATE_NON_PROFIT);
        }
        if (COMMERCIAL.contains(code)) {
            return Optional.of(Family.PRIVATE_COMMERCIAL);
        }
        return FOREIGN.contains(code) ? Optional.of(Family.FOREIGN) : Optional.empty();
    }

    /**
     * Tells whether the status is one that only public health establishments have: codes 10 to 15. A hospital syndicate (16)
     * and a public health co-operation group (29) are left out, as no text read here says that they are such establishments.
     *
     * @return true for codes 10 to 15
     */
    public boolean isPublicHealthEstablishment() {
        return PUBLIC_HEALTH.contains(code);
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LegalStatus status && status.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(LegalStatus other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
