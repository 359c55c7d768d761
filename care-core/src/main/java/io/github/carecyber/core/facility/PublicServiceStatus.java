package io.github.carecyber.core.facility;

import io.github.carecyber.core.text.TextValue;

/**
 * How a facility takes part in the public hospital service (<em>modalité de participation au service public hospitalier</em>,
 * code list TRE_R73, field {@code espic} of the register).
 *
 * <p>For example 1 is a public health establishment, 6 a private establishment of collective interest (ESPIC), 7 a private
 * non-profit establishment that is none, 0 a facility that takes no part, such as a for-profit clinic.
 *
 * <p>Source: ANS terminology TRE_R73.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the code, one digit
 */
public record PublicServiceStatus(String code) implements Comparable<PublicServiceStatus>, TextValue {

    /**
     * Checks the form.
     *
     * @param code the code, one digit
     * @throws IllegalArgumentException if the code has another form
     */
    public PublicServiceStatus {
        RegisterCode.check(code, "Public-service status", 1, 1, "6");
    }

    /**
     * Returns the status with this code.
     *
     * @param code the code, one digit
     * @return the status
     * @throws IllegalArgumentException if the code has another form
     */
    public static PublicServiceStatus of(String code) {
        return new PublicServiceStatus(code);
    }

    /**
     * Reads a status; the same as {@link #of}.
     *
     * @param code the code
     * @return the status
     * @throws IllegalArgumentException if the text has another form
     */
    public static PublicServiceStatus parse(String code) {
        return new PublicServiceStatus(code);
    }

    /**
     * Tells whether the facility is a public health establishment.
     *
     * @return true for code 1
     */
    public boolean isPublicHealthEstablishment() {
        return code.equals("1");
    }

    /**
     * Tells whether the facility is declared as a private non-profit one.
     *
     * @return true for codes 6 (ESPIC) and 7 (private non-profit, no ESPIC)
     */
    public boolean isPrivateNonProfit() {
        return code.equals("6") || code.equals("7");
    }

    @Override
    public int compareTo(PublicServiceStatus other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
