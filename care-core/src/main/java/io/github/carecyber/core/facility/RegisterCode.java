package io.github.carecyber.core.facility;

import io.github.carecyber.core.message.Excerpt;
import java.util.Objects;

/** The form that the register's codes share: a fixed range of digits. */
final class RegisterCode {

    private RegisterCode() {}

    static void check(String code, String what, int fewestDigits, int mostDigits, String example) {
        Objects.requireNonNull(code, "code");
        boolean allowed = code.length() >= fewestDigits && code.length() <= mostDigits;
        for (int index = 0; allowed && index < code.length(); index++) {
            allowed = code.charAt(index) >= '0' && code.charAt(index) <= '9';
        }
        if (!allowed) {
            String digits = fewestDigits == mostDigits ? "" + mostDigits : fewestDigits + " or " + mostDigits;
            throw new IllegalArgumentException(what + " " + Excerpt.of(code) + " is not of the allowed form: " + digits
                    + (mostDigits == 1 ? " digit" : " digits") + ", as in " + example + ".");
        }
    }
}
