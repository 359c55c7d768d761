package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Values that pass between our text and the tokens of a parser or generator of somebody else, whatever the settings and the format of
 * theirs.
 */
public final class TokenCopy {

    private TokenCopy() {}

    /**
     * Takes the text of the value at which a parser stands. Repeated members and numbers are kept as they are written.
     *
     * @param parser the parser, at the first token of the value; afterwards at its last, or where the limit was passed
     * @param limits how much is taken
     * @return the text
     * @throws IOException if the parser cannot go on
     */
    public static SourceText from(JsonParser parser, Limits limits) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonTokens.generator(text)) {
            int depth = 0;
            for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
                copy(token, parser, generator);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0 || text.getBuffer().length() > limits.bytes()) {
                    break;
                }
            }
        }
        return SourceText.of(text.toString(), limits);
    }

    /**
     * Returns the text of one JSON string.
     *
     * @param characters what the string holds
     * @param limits how much is taken
     * @return the text
     * @throws IOException never, as nothing but memory is written
     */
    public static SourceText ofCharacters(String characters, Limits limits) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonTokens.generator(text)) {
            generator.writeString(characters);
        }
        return SourceText.of(text.toString(), limits);
    }

    /**
     * Writes the value that a text of ours holds.
     *
     * @param text the text
     * @param generator where to
     * @throws IOException if the generator cannot write
     */
    public static void to(String text, JsonGenerator generator) throws IOException {
        try (JsonParser parser = JsonTokens.parser(text.toCharArray(), 0)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
    }

    /**
     * Returns the characters that a text of ours holds as one JSON string.
     *
     * @param text the text
     * @return the characters
     * @throws IOException if the text holds anything else
     */
    public static String characters(String text) throws IOException {
        try (JsonParser parser = JsonTokens.parser(text.toCharArray(), 0)) {
            parser.nextToken();
            return parser.getText();
        }
    }

    private static void copy(JsonToken token, JsonParser parser, JsonGenerator generator) throws IOException {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(parser.currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getText());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            default -> generator.writeString(parser.getText());
        }
    }
}
