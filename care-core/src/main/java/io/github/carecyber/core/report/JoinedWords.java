package io.github.carecyber.core.report;

/** The form of names that are words joined by marks, such as {@code first-day}. */
final class JoinedWords {

    static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";

    private JoinedWords() {}

    /** Whether a text is one word or more, each of at least one of some characters, with one of some marks between them. */
    static boolean isForm(String text, String characters, String marks) {
        boolean inWord = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean ofWord = characters.indexOf(character) >= 0;
            if (!ofWord && (!inWord || marks.indexOf(character) < 0)) {
                return false;
            }
            inWord = ofWord;
        }
        return inWord;
    }
}
