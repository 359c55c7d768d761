package io.github.carecyber.json.binding;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A walk over a text in quotes, to say what is wrong with it. */
final class StringScan {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final int HEX_DIGITS = 4;
    private static final int ESCAPE_LENGTH = 6;

    private final char[] text;

    StringScan(char[] text) {
        this.text = text;
    }

    /** Returns where a text in quotes ends that is known to be sound, behind its closing quote. */
    static int endOf(char[] text, int start) {
        int index = start + 1;
        while (text[index] != '"') {
            index += text[index] == '\\' ? 2 : 1;
        }
        return index + 1;
    }

    /**
     * Reads a text in quotes.
     *
     * @param end told where the text ends, unless it is faulty
     * @param start the opening quote
     * @return what is wrong, null if nothing is
     */
    @Nullable
    SyntaxFault faultIn(IntConsumer end, int start) {
        int index = start + 1;
        while (index < text.length && text[index] != '"') {
            if (text[index] < ' ') {
                return SyntaxFault.of(
                        index,
                        "un texte contient une fin de ligne ou un caractère de commande en clair",
                        "a text holds a line end or a control character as it is");
            }
            if (text[index] == '\\') {
                int length = escapeLength(index + 1);
                if (length == 0) {
                    return SyntaxFault.of(
                            index,
                            "un texte contient une barre oblique inverse sans signification",
                            "a text holds a backslash that means nothing");
                }
                index += length;
            }
            index++;
        }
        if (index >= text.length) {
            return SyntaxFault.of(
                    text.length,
                    "le texte s’arrête au milieu d’une valeur entre guillemets",
                    "the text ends inside a value in quotes");
        }
        end.accept(index + 1);
        return null;
    }

    /** The number of characters of the escape that begins at an index, after the backslash; zero if it is none. */
    private int escapeLength(int index) {
        if (index >= text.length) {
            return 1;
        }
        if (ESCAPES.indexOf(text[index]) >= 0) {
            return 1;
        }
        if (text[index] != 'u') {
            return 0;
        }
        for (int digit = index + 1; digit <= index + HEX_DIGITS && digit < text.length; digit++) {
            if (Character.digit(text[digit], 16) < 0 || text[digit] > 'f') {
                return 0;
            }
        }
        return 1 + HEX_DIGITS;
    }

    /**
     * Looks for half a character in a name, which a value may hold as far as the grammar goes and a name may not.
     *
     * @param start the first character of the name
     * @param end the closing quote
     * @return what is wrong, null if nothing is
     */
    @Nullable
    SyntaxFault halfCharacterIn(int start, int end) {
        int index = start;
        while (index < end) {
            char unit = escapedUnit(index);
            boolean pair =
                    Character.isHighSurrogate(unit) && Character.isLowSurrogate(escapedUnit(index + ESCAPE_LENGTH));
            if (Character.isSurrogate(unit) && !pair) {
                return SyntaxFault.of(
                        index,
                        "un nom contient une moitié de caractère (un code de substitution isolé)",
                        "a name holds half a character (a surrogate without its other half)");
            }
            index += pair ? 2 * ESCAPE_LENGTH : text[index] == '\\' ? 2 : 1;
        }
        return null;
    }

    /** The unit that an escape of four digits stands for; a blank if there is no such escape at the index. */
    private char escapedUnit(int index) {
        boolean escape = index + ESCAPE_LENGTH <= text.length && text[index] == '\\' && text[index + 1] == 'u';
        return escape ? (char) Integer.parseInt(new String(text, index + 2, HEX_DIGITS), 16) : ' ';
    }
}
