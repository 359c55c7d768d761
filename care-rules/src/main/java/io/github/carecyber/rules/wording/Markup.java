package io.github.carecyber.rules.wording;

import io.github.carecyber.core.message.Excerpt;

/** Texts as they may stand in HTML and SVG (<em>échappement</em>). */
public final class Markup {

    private Markup() {}

    /**
     * Writes a text so that it can neither leave its place in an element or a quoted attribute, nor hide or turn round what stands
     * beside it.
     *
     * @param content the text
     * @return the text without markup, and without characters that a reader could not see
     */
    public static String escaped(String content) {
        StringBuilder safe = new StringBuilder(content.length());
        String legible = Excerpt.legible(content);
        for (int index = 0; index < legible.length(); index++) {
            char character = legible.charAt(index);
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(character);
            }
        }
        return safe.toString();
    }

    /**
     * Cuts a text that is too long for its place; no character is cut in two.
     *
     * @param content the text
     * @param longest the most characters, in UTF-16 units, above zero
     * @return the text, or its beginning with an ellipsis
     */
    public static String shortened(String content, int longest) {
        if (content.length() <= longest) {
            return content;
        }
        int end = longest - 1;
        if (end > 0 && Character.isHighSurrogate(content.charAt(end - 1))) {
            end--;
        }
        return content.substring(0, end) + "…";
    }
}
