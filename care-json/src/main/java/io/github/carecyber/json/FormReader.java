package io.github.carecyber.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.carecyber.json.binding.DocumentReading;
import io.github.carecyber.json.binding.Limits;
import io.github.carecyber.json.binding.TokenCopy;
import java.io.IOException;

/** Reads the values of one class for a foreign mapper, by our form and within our limits. */
final class FormReader extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient MappedForms.Reader reader;
    private final transient Limits limits;

    FormReader(Class<?> type, MappedForms.Reader reader, Limits limits) {
        super(type);
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        DocumentReading<?> reading = reader.read(TokenCopy.from(parser, limits), limits);
        Object value = reading.value();
        if (value == null) {
            throw UnreadableValueException.of(parser, start, handledType(), reading.problems());
        }
        return value;
    }

    /** Our forms say themselves of what kind a value is: a class that the document names is never looked at. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
