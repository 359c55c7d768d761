package io.github.carecyber.core.identity;

/** How people and spreadsheets write the numbers of national registers. */
final class RegisterText {

    /** More than any number with a space between all characters; longer texts are not looked at. */
    private static final int LONGEST = 64;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private RegisterText() {}

    /** Returns the text without spaces, or the text itself if it is too long to be a number. */
    static String withoutSpaces(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != ' ' && character != NO_BREAK_SPACE && character != NARROW_NO_BREAK_SPACE) {
                kept.append(character);
            }
        }
        return kept.toString();
    }

    /** Tells whether a text consists of so many ASCII digits and of nothing else. */
    static boolean isDigits(String text, int count) {
        return text.length() == count && areDigits(text, 0);
    }

    /** Tells whether a text has ASCII digits only from a position on. */
    static boolean areDigits(String text, int start) {
        for (int index = start; index < text.length(); index++) {
            if (!isDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a character is an ASCII digit; other scripts' digits are not. */
    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Returns the advice for a number that is one digit short, or nothing. */
    static String adviceOnLostZero(String text, int count) {
        return isDigits(withoutSpaces(text), count - 1)
                ? "\nAdvice: one digit is missing; if a spreadsheet dropped a leading zero, keep the column as text."
                : "";
    }
}
