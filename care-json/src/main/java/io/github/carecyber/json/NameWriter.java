package io.github.carecyber.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.carecyber.json.binding.TokenCopy;
import java.io.IOException;

/** Writes the values of one class as names of members for a foreign mapper, by their text form. */
final class NameWriter extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient MappedForms.Writer writer;

    NameWriter(MappedForms.Writer writer) {
        super(Object.class);
        this.writer = writer;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(TokenCopy.characters(FormWriter.text(writer, value, generator)));
    }
}
