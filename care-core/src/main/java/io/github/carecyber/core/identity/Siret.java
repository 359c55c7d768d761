package io.github.carecyber.core.identity;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.Objects;

/**
 * The number of an establishment in the French business register (<em>numéro SIRET</em>).
 *
 * <p>It is the {@link Siren} of the legal person followed by five digits for the establishment. For example 35600000000048 is
 * the head office of La Poste. Its last digit is a Luhn key over all 14 digits, except for the other establishments of La
 * Poste, whose digits add up to a multiple of five. The national register of health facilities may give one SIRET to several
 * facilities, so it does not identify a facility.
 *
 * <p>Legal basis: <em>code de commerce</em>, articles R. 123-220 and following.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value 14 digits without spaces, of which the first nine are a SIREN
 */
public record Siret(String value) implements Comparable<Siret>, TextValue {

    private static final int LENGTH = 14;
    private static final int SIREN_LENGTH = 9;
    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    /**
     * Checks the form, the SIREN and the key.
     *
     * @param value 14 digits without spaces, of which the first nine are a SIREN
     * @throws IllegalArgumentException if the value is not 14 digits, does not begin with a SIREN, or its key is wrong
     */
    public Siret {
        require(Objects.requireNonNull(value, "value"), value);
    }

    /**
     * Returns the number with exactly this value. Spaces are not forgiven here.
     *
     * @param value 14 digits
     * @return the number
     * @throws IllegalArgumentException if the value is not 14 digits, does not begin with a SIREN, or its key is wrong
     */
    public static Siret of(String value) {
        return new Siret(value);
    }

    /**
     * Reads a number as people write it: spaces, also no-break ones, are ignored.
     *
     * @param text the number, such as {@code 356 000 000 00048}
     * @return the number
     * @throws IllegalArgumentException if the text is not 14 digits, does not begin with a SIREN, or its key is wrong
     */
    public static Siret parse(String text) {
        String value = RegisterText.withoutSpaces(Objects.requireNonNull(text, "text"));
        require(value, text);
        return new Siret(value);
    }

    /**
     * Returns the number of the legal person to which the establishment belongs.
     *
     * @return the first nine digits
     */
    public Siren siren() {
        return new Siren(value.substring(0, SIREN_LENGTH));
    }

    /**
     * Returns the number of the establishment within its legal person (<em>numéro interne de classement</em>, NIC).
     *
     * @return the last five digits, key included
     */
    public String establishmentNumber() {
        return value.substring(SIREN_LENGTH);
    }

    /**
     * Returns the number in the usual groups.
     *
     * @return the form {@code NNN NNN NNN NNNNN} with ordinary spaces, which {@code parse} reads as well
     */
    public String formatted() {
        return siren().formatted() + ' ' + establishmentNumber();
    }

    /** Compares by text, so that the establishments of one legal person stand together. */
    @Override
    public int compareTo(Siret other) {
        return value.compareTo(other.value);
    }

    /** Returns the 14 digits without spaces. */
    @Override
    public String toString() {
        return value;
    }

    private static void require(String value, String text) {
        if (!RegisterText.isDigits(value, LENGTH)) {
            throw new IllegalArgumentException("SIRET " + Excerpt.of(text) + " is not 14 digits, as in 35600000000048."
                    + RegisterText.adviceOnLostZero(text, LENGTH));
        }
        String siren = value.substring(0, SIREN_LENGTH);
        if (!Siren.isSiren(siren)) {
            throw new IllegalArgumentException("SIRET " + Excerpt.of(text)
                    + " does not begin with a SIREN: its first 9 digits must satisfy the Luhn rule and not be all zeros."
                    + "\nAdvice: look for a mistyped digit among the first nine.");
        }
        boolean summed = siren.equals(LA_POSTE) && !value.equals(LA_POSTE_HEAD_OFFICE);
        if (!(summed ? digitSum(value) % 5 == 0 : LuhnKey.holds(value))) {
            throw new IllegalArgumentException("SIRET " + Excerpt.of(text) + " has a wrong key: its 14 digits must "
                    + (summed ? "add up to a multiple of five, as La Poste's do." : "satisfy the Luhn rule.")
                    + "\nAdvice: look for a mistyped digit among the last five.");
        }
    }

    private static int digitSum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
