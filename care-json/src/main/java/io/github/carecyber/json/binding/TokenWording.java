package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonToken;
import io.github.carecyber.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** What the parts of a JSON text are called in a sentence. */
final class TokenWording {

    static final BilingualText OBJECT = BilingualText.of("un objet entre accolades", "an object in braces");

    static final BilingualText LIST = BilingualText.of("une liste entre crochets", "a list in square brackets");

    static final BilingualText TRUTH =
            BilingualText.of("true ou false, sans guillemets", "true or false, not in quotes");

    static final BilingualText THE_TEXT = BilingualText.of("le texte, en caractères,", "the text, in characters,");

    static final BilingualText THE_NUMBER = BilingualText.of("le nombre, en chiffres,", "the number, in digits,");

    static final BilingualText THE_NAME =
            BilingualText.of("le nom du champ, en caractères,", "the member's name, in characters,");

    static final BilingualText THE_DOCUMENT = BilingualText.of("le document, en octets,", "the document, in bytes,");

    private static final BilingualText TEXT = BilingualText.of("un texte", "a text");

    private static final BilingualText NUMBER = BilingualText.of("un nombre", "a number");

    private TokenWording() {}

    /** What was found. */
    static BilingualText of(@Nullable JsonToken token) {
        if (token == null) {
            return BilingualText.of("rien", "nothing");
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> BilingualText.of("un objet", "an object");
            case START_ARRAY, END_ARRAY -> BilingualText.of("une liste", "a list");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE -> BilingualText.of("true", "true");
            case VALUE_FALSE -> BilingualText.of("false", "false");
            case VALUE_NULL -> BilingualText.of("null", "null");
            default -> TEXT;
        };
    }
}
