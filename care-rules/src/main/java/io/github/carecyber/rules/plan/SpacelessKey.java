package io.github.carecyber.rules.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form in which texts are compared where upper and lower case and spaces do not matter. */
final class SpacelessKey {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private SpacelessKey() {}

    /** Returns the key of a text, empty if there is no text or only spaces. */
    static String of(@Nullable String text) {
        return text == null ? "" : SPACES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
