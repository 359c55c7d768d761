package io.github.carecyber.json.finess;

import java.nio.charset.StandardCharsets;

/** How the characters of a line are written. */
enum Letters {

    /** In no other way than all charsets have in common. */
    ASCII,

    /** In UTF-8. */
    UTF_8,

    /** In ISO-8859-15, for which all bytes are characters. */
    ISO_8859_15;

    /** Where ISO-8859-15 differs from ISO-8859-1. */
    private static final String LATIN_1 = "\u00A4\u00A6\u00A8\u00B4\u00B8\u00BC\u00BD\u00BE";

    private static final String LATIN_9 = "\u20AC\u0160\u0161\u017D\u017E\u0152\u0153\u0178";

    /** Finds out how a line is written: in UTF-8 if it can be. */
    static Letters of(byte[] bytes, int from, int to) {
        int all = 0;
        for (int index = from; index < to; index++) {
            all |= bytes[index];
        }
        if (all >= 0) {
            return ASCII;
        }
        return isUtf8(bytes, from, to) ? UTF_8 : ISO_8859_15;
    }

    /** Returns the characters that bytes stand for. */
    String decode(byte[] bytes, int start, int end) {
        if (this == UTF_8) {
            return new String(bytes, start, end - start, StandardCharsets.UTF_8);
        }
        String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        return this == ASCII ? text : latin9(text);
    }

    private static String latin9(String latin1) {
        StringBuilder text = null;
        for (int index = 0; index < latin1.length(); index++) {
            int place = LATIN_1.indexOf(latin1.charAt(index));
            if (place >= 0) {
                text = text == null ? new StringBuilder(latin1) : text;
                text.setCharAt(index, LATIN_9.charAt(place));
            }
        }
        return text == null ? latin1 : text.toString();
    }

    /** Checks bytes by the table of RFC 3629, section 4; a decoder would make an exception of each line that is not. */
    private static boolean isUtf8(byte[] bytes, int from, int to) {
        int index = from;
        while (index < to) {
            int first = bytes[index] & 0xFF;
            index++;
            if (first >= 0x80) {
                int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
                if (more == 0 || index + more > to || !isSecond(first, bytes[index] & 0xFF)) {
                    return false;
                }
                for (int next = index + 1; next < index + more; next++) {
                    if ((bytes[next] & 0xC0) != 0x80) {
                        return false;
                    }
                }
                index += more;
            }
        }
        return true;
    }

    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }
}
