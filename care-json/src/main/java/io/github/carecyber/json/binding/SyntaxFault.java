package io.github.carecyber.json.binding;

import io.github.carecyber.core.text.BilingualText;

/**
 * Where and why a text stops being JSON.
 *
 * @param offset the first character that is wrong
 * @param reason why, as the end of a sentence
 */
record SyntaxFault(int offset, BilingualText reason) {

    static SyntaxFault of(int offset, String french, String english) {
        return new SyntaxFault(offset, BilingualText.of(french, english));
    }

    /**
     * Finds the fault in a text that a parser refused.
     *
     * @param reported where the parser stood when it refused, for want of anything better
     */
    static SyntaxFault in(char[] text, int reported) {
        SyntaxFault fault = new SyntaxScan(text).firstFault();
        return fault != null
                ? fault
                : of(
                        Math.max(0, Math.min(reported, text.length)),
                        "l’écriture n’est pas conforme à la norme",
                        "the notation does not follow the standard");
    }
}
