package io.github.carecyber.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.carecyber.json.binding.DocumentReading;
import io.github.carecyber.json.binding.Limits;
import io.github.carecyber.json.binding.TokenCopy;
import java.io.IOException;

/** Reads the values of one class from names of members for a foreign mapper, by their text form. */
final class NameReader extends KeyDeserializer {

    private final Class<?> type;
    private final MappedForms.Reader reader;
    private final Limits limits;

    NameReader(Class<?> type, MappedForms.Reader reader, Limits limits) {
        this.type = type;
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
        DocumentReading<?> reading = reader.read(TokenCopy.ofCharacters(name, limits), limits);
        Object value = reading.value();
        if (value == null) {
            throw UnreadableValueException.of(context.getParser(), null, type, reading.problems());
        }
        return value;
    }
}
