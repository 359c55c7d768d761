package io.github.carecyber.json.finess;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * A parser that ends the reading at a record that nobody could mean, since a record is held in memory as a whole.
 *
 * <p>This class is mutable and for one thread.
 */
final class RecordParser extends JsonParserDelegate {

    /** The largest entity of the register, with all its sites, has less than a tenth of this. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final int MOST_CHARACTERS = 16_000_000;

    private int tokens;
    private int characters;

    RecordParser(JsonParser parser) {
        super(parser);
    }

    /** Begins to count anew. */
    void beginRecord() {
        tokens = 0;
        characters = 0;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        tokens++;
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            characters += getTextLength();
        }
        if (tokens > MOST_TOKENS || characters > MOST_CHARACTERS) {
            throw new StreamConstraintsException("A record is too large", currentTokenLocation());
        }
        return token;
    }
}
