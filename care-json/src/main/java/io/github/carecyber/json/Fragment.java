package io.github.carecyber.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Texts as they may stand in the fragment of a URI (RFC 3986, section 3.5). */
final class Fragment {

    private static final String MARKS = "-._~!$&'()*+,;=:@/?";
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    private Fragment() {}

    /** Returns the text with every byte that has no place in a fragment written as {@code %XX}; half a character becomes {@code ?}. */
    static String of(String text) {
        StringBuilder fragment = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (isAllowed(unit)) {
                fragment.append((char) unit);
            } else {
                fragment.append('%').append(DIGITS.toHexDigits(unit));
            }
        }
        return fragment.toString();
    }

    private static boolean isAllowed(byte unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || MARKS.indexOf(unit) >= 0;
    }
}
