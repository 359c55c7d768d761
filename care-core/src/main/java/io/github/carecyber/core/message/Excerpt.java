package io.github.carecyber.core.message;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The short, harmless quotation of a value in a message.
 *
 * <p>For example {@code '7507 12'}, or sixty digits followed by {@code … (10485760 characters)}: at most
 * 60 characters of the value, and everything that a reader could not see or that could disturb the reading
 * written as {@code \}{@code uXXXX}.
 */
public final class Excerpt {

    /** The number of characters of the value, in UTF-16 units, beyond which it is cut. */
    private static final int LONGEST = 60;

    /** The last two numbers of each plane are no characters, and no XML document may hold U+FFFE or U+FFFF. */
    private static final int NONCHARACTER = 0xFFFE;

    private Excerpt() {}

    /**
     * Quotes a value.
     *
     * <p>Control, format and bidirectional characters, line ends, orphaned surrogates and all spaces but the ordinary one
     * are escaped. No more of the value is copied than is shown, so that quoting ten million characters costs no more than
     * quoting sixty. The result has at most 400 characters.
     *
     * @param value the value, may be null
     * @return the value in single quotes, or {@code null} without quotes
     */
    public static String of(@Nullable CharSequence value) {
        if (value == null) {
            return "null";
        }
        int length = value.length();
        int end = Math.min(length, LONGEST);
        if (end < length && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        StringBuilder excerpt = new StringBuilder(end + 32).append('\'');
        append(excerpt, value, end, Excerpt::isPlain);
        excerpt.append('\'');
        return end < length
                ? excerpt.append("… (").append(length).append(" characters)").toString()
                : excerpt.toString();
    }

    /**
     * Writes a whole value so that it cannot disturb what stands around it, without quotes: control, format and
     * bidirectional characters, line ends, orphaned surrogates and noncharacters are escaped, and all spaces stay.
     *
     * @param value the value
     * @return the value as it may stand in a text that is shown
     */
    public static String legible(CharSequence value) {
        StringBuilder text = new StringBuilder(value.length());
        append(text, value, value.length(), Excerpt::isLegible);
        return text.toString();
    }

    private static void append(StringBuilder text, CharSequence value, int end, IntPredicate allowed) {
        int index = 0;
        while (index < end) {
            int character = Character.codePointAt(value, index);
            int units = Character.charCount(character);
            for (int unit = index; unit < index + units; unit++) {
                append(text, value.charAt(unit), allowed.test(character));
            }
            index += units;
        }
    }

    private static void append(StringBuilder excerpt, char unit, boolean legible) {
        if (legible) {
            excerpt.append(unit);
        } else {
            excerpt.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                excerpt.append(Character.toUpperCase(Character.forDigit((unit >> shift) & 0xF, 16)));
            }
        }
    }

    private static boolean isPlain(int character) {
        return character == ' ' || (isLegible(character) && Character.getType(character) != Character.SPACE_SEPARATOR);
    }

    private static boolean isLegible(int character) {
        if ((character & NONCHARACTER) == NONCHARACTER) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
