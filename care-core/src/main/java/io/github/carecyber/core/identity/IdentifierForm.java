package io.github.carecyber.core.identity;

import io.github.carecyber.core.message.Excerpt;
import java.util.Objects;

/** The common form of the identifiers that a caller chooses. */
final class IdentifierForm {

    private static final int LONGEST = 64;
    private static final String MARKS = "._:/-";

    private IdentifierForm() {}

    /** Refuses a value that has other characters or another length: the allowed ones stand in any path or message as they are. */
    static void require(String value, String label) {
        if (!isAllowed(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(label + " " + Excerpt.of(value)
                    + " is not of the allowed form: 1 to 64 ASCII letters, digits and . _ : / - ,"
                    + " beginning with a letter or digit.");
        }
    }

    private static boolean isAllowed(String value) {
        int length = value.length();
        if (length == 0 || length > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int index = 1; index < length; index++) {
            char character = value.charAt(index);
            if (!isLetterOrDigit(character) && MARKS.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z');
    }
}
