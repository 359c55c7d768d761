package io.github.carecyber.json.binding;

/** The check that a text holds whole characters only: half a pair cannot be written in UTF-8. */
final class Surrogates {

    private Surrogates() {}

    static boolean areComplete(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1));
                if (!pair) {
                    return false;
                }
                index++;
            }
        }
        return true;
    }
}
