package io.github.carecyber.rules.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form in which texts are compared where upper and lower case and spaces do not matter. */
final class SpacelessKey {

    private SpacelessKey() {}

    /** Returns the key of a text, empty if there is no text or only spaces. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder key = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (!Character.isSpaceChar(unit) && (unit < '\t' || unit > '\r')) {
                key.append(unit);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
