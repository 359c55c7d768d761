package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a member further on in an object found.
 *
 * @param state whether and how it was found
 * @param text its text, null unless it is one
 */
record LookAhead(State state, @Nullable String text) {

    /** Whether and how a member was found. */
    enum State {
        /** It is a text. */
        TEXT,
        /** It is something else. */
        OTHER,
        /** It is not there. */
        ABSENT,
        /** The text stops being JSON before it could be found. */
        BROKEN
    }

    static LookAhead in(char[] text, int objectOffset, String member) {
        try (JsonParser parser = JsonTokens.parser(text, objectOffset)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(member);
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.VALUE_STRING
                            ? new LookAhead(State.TEXT, parser.getText())
                            : new LookAhead(State.OTHER, null);
                }
                parser.skipChildren();
            }
            return new LookAhead(State.ABSENT, null);
        } catch (IOException exception) {
            return new LookAhead(State.BROKEN, null);
        }
    }
}
