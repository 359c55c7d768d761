package io.github.carecyber.core.text;

import io.github.carecyber.core.message.Excerpt;
import java.util.Locale;
import java.util.Objects;

/**
 * One statement in French and in English (<em>texte bilingue</em>).
 *
 * <p>The French text is the one closest to the law; the English text says the same to a reader who has no French. For
 * example the title of a call, or the message of a rule.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param french the French text, not blank
 * @param english the English text, not blank
 */
public record BilingualText(String french, String english) {

    /**
     * Checks that both texts say something.
     *
     * @param french the French text, not blank
     * @param english the English text, not blank
     * @throws IllegalArgumentException if a text is blank
     */
    public BilingualText {
        requireText(french, "french");
        requireText(english, "english");
    }

    /**
     * Returns a text from its two languages.
     *
     * @param french the French text, not blank
     * @param english the English text, not blank
     * @return the text
     * @throws IllegalArgumentException if a text is blank
     */
    public static BilingualText of(String french, String english) {
        return new BilingualText(french, english);
    }

    /**
     * Returns the text for a reader: French for every French locale, English for any other.
     *
     * @param locale the reader's locale
     * @return the French or the English text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    /** Written out: what the compiler makes for a record is put together at run time, which costs the first answer of a process. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BilingualText text && text.french.equals(french) && text.english.equals(english);
    }

    @Override
    public int hashCode() {
        return 31 * french.hashCode() + english.hashCode();
    }

    private static void requireText(String text, String language) {
        if (Objects.requireNonNull(text, language).isBlank()) {
            throw new IllegalArgumentException(
                    "The " + language + " text " + Excerpt.of(text) + " is blank: both languages must say something.");
        }
    }
}
