package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Writer;

/** Parsers and generators of the JSON grammar as RFC 8259 has it, without any leniency. */
final class JsonTokens {

    /** The deepest nesting that any limit may allow. */
    static final int DEEPEST = 1_000;

    /**
     * The text is in memory and bounded before it gets here, and lengths are checked by the cursor, which can then go on; so
     * the parser itself is left without bounds of its own but for the depth.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonTokens() {}

    static JsonParser parser(char[] text, int offset) {
        try {
            return FACTORY.createParser(text, offset, text.length - offset);
        } catch (IOException exception) {
            throw new IllegalStateException("A parser of characters in memory reads no source", exception);
        }
    }

    /** A generator of what {@link #parser} reads, on one line. */
    static JsonGenerator generator(Writer target) throws IOException {
        return FACTORY.createGenerator(target);
    }

    /** The first character that is no white space, from an offset on; the end of the text if there is none. */
    static int firstOfRest(char[] text, int offset) {
        int index = offset;
        while (index < text.length && isWhiteSpace(text[index])) {
            index++;
        }
        return index;
    }

    static boolean isWhiteSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }
}
