package io.github.carecyber.rules.plan;

import org.jspecify.annotations.Nullable;

/**
 * A text as the search for persons reads it: without characters that cannot be seen and without combining marks, all spaces,
 * hyphens, digits and signs of one kind written alike.
 *
 * <p>So nothing hides behind a bidirectional control, a no-break space or a full-width digit. Made in one pass.
 */
final class FoldedText {

    /** Below this only the no-break space and the soft hyphen are folded. */
    private static final char FIRST_FOLDED = '\u02B0';

    private static final int RADIX = 10;

    private final String text;
    private final int @Nullable [] origins;

    private FoldedText(String text, int @Nullable [] origins) {
        this.text = text;
        this.origins = origins;
    }

    static FoldedText of(String original) {
        int length = original.length();
        int index = 0;
        while (index < length && isPlain(original.charAt(index))) {
            index++;
        }
        if (index == length) {
            return new FoldedText(original, null);
        }
        StringBuilder folded = new StringBuilder(length);
        int[] origins = null;
        for (int origin = 0; origin < length; origin++) {
            char unit = original.charAt(origin);
            char plain = isPlain(unit) ? unit : fold(unit);
            if (plain == 0) {
                origins = origins == null ? positions(length) : origins;
            } else {
                if (origins != null) {
                    origins[folded.length()] = origin;
                }
                folded.append(plain);
            }
        }
        return new FoldedText(folded.toString(), origins);
    }

    /** Returns where characters stand as long as none is left out. */
    private static int[] positions(int length) {
        int[] positions = new int[length];
        for (int position = 0; position < length; position++) {
            positions[position] = position;
        }
        return positions;
    }

    /** Returns the folded text. */
    String text() {
        return text;
    }

    /** Returns where in the original a character of the folded text stands. */
    int origin(int position) {
        return origins == null ? position : origins[position];
    }

    private static boolean isPlain(char unit) {
        return unit < FIRST_FOLDED && unit != '\u00A0' && unit != '\u00AD' && unit != 0;
    }

    /** Returns the plain form of a character, zero for none. */
    private static char fold(char unit) {
        return switch (Character.getType(unit)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> 0;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.DECIMAL_DIGIT_NUMBER -> Character.forDigit(Character.digit(unit, RADIX), RADIX);
            default -> foldSign(unit);
        };
    }

    private static char foldSign(char unit) {
        return switch (unit) {
            case '\u2019', '\u02BC' -> '\'';
            case '\uFE6B', '\uFF20' -> '@';
            case '\uFE62', '\uFF0B' -> '+';
            case '\u2024', '\uFE52', '\uFF0E' -> '.';
            default -> unit;
        };
    }
}
