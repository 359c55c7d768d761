package io.github.carecyber.json.binding;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with something that stands where a number or one of the words true, false and null may stand. */
final class NumberFault {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern LEADING_ZERO = Pattern.compile("-?0[0-9].*");

    private NumberFault() {}

    /**
     * Judges a word.
     *
     * @param word the word, or its first thousand characters
     * @param offset where it stands
     * @return what is wrong with it, null if it is a number
     */
    static @Nullable SyntaxFault of(String word, int offset) {
        if (NUMBER.matcher(word).matches()) {
            return null;
        }
        String quoted = JsonCursor.quoted(word);
        if (LEADING_ZERO.matcher(word).matches()) {
            return SyntaxFault.of(
                    offset,
                    "le nombre " + quoted + " commence par un zéro de trop",
                    "the number " + quoted + " begins with a zero too many");
        }
        return SyntaxFault.of(
                offset,
                quoted + " n’est ni un nombre, ni true, ni false\u00a0; un texte se met entre guillemets droits",
                quoted + " is neither a number nor true nor false; a text stands in double quotes");
    }
}
