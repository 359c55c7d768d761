package io.github.carecyber.core.identity;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.Objects;

/**
 * The number of a legal person in the French business register (<em>numéro SIREN</em>).
 *
 * <p>It names the legal person whatever its sites; each of those has a {@link Siret} that begins with it. For example
 * 356000000 is La Poste. The last digit is a Luhn key, which is part of the register's own definition and is therefore
 * checked, unlike the key of a {@link FinessNumber}. Nine zeros satisfy the key but stand for "unknown" in many files, and
 * are refused.
 *
 * <p>Legal basis: <em>code de commerce</em>, articles R. 123-220 and following.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value nine digits without spaces, of which the last is the key
 */
public record Siren(String value) implements Comparable<Siren>, TextValue {

    private static final int LENGTH = 9;
    private static final String PLACEHOLDER = "000000000";

    /**
     * Checks the form and the key.
     *
     * @param value nine digits without spaces, of which the last is the key
     * @throws IllegalArgumentException if the value is not nine digits, its key is wrong, or it is all zeros
     */
    public Siren {
        require(Objects.requireNonNull(value, "value"), value);
    }

    /**
     * Returns the number with exactly this value. Spaces are not forgiven here.
     *
     * @param value nine digits
     * @return the number
     * @throws IllegalArgumentException if the value is not nine digits, its key is wrong, or it is all zeros
     */
    public static Siren of(String value) {
        return new Siren(value);
    }

    /**
     * Reads a number as people write it: spaces, also no-break ones, are ignored.
     *
     * @param text the number, such as {@code 356 000 000}
     * @return the number
     * @throws IllegalArgumentException if the text is not nine digits, its key is wrong, or it is all zeros
     */
    public static Siren parse(String text) {
        String value = RegisterText.withoutSpaces(Objects.requireNonNull(text, "text"));
        require(value, text);
        return new Siren(value);
    }

    /**
     * Returns the number in groups of three.
     *
     * @return the form {@code NNN NNN NNN} with ordinary spaces, which {@code parse} reads as well
     */
    public String formatted() {
        return value.substring(0, 3) + ' ' + value.substring(3, 6) + ' ' + value.substring(6);
    }

    /** Compares by text. */
    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    /** Returns the nine digits without spaces. */
    @Override
    public String toString() {
        return value;
    }

    /** Tells whether nine digits are a SIREN. */
    static boolean isSiren(String digits) {
        return LuhnKey.holds(digits) && !digits.equals(PLACEHOLDER);
    }

    private static void require(String value, String text) {
        if (!RegisterText.isDigits(value, LENGTH)) {
            throw new IllegalArgumentException("SIREN " + Excerpt.of(text) + " is not 9 digits, as in 356000000."
                    + RegisterText.adviceOnLostZero(text, LENGTH));
        }
        if (!LuhnKey.holds(value)) {
            throw new IllegalArgumentException("SIREN " + Excerpt.of(text)
                    + " has a wrong key: its 9 digits must satisfy the Luhn rule, as 356000000 does."
                    + "\nAdvice: look for a mistyped digit.");
        }
        if (value.equals(PLACEHOLDER)) {
            throw new IllegalArgumentException("SIREN " + Excerpt.of(text)
                    + " is all zeros, which names nobody.\nAdvice: leave an unknown number out.");
        }
    }
}
