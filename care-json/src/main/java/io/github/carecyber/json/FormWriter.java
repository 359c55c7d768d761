package io.github.carecyber.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.carecyber.json.binding.TokenCopy;
import java.io.IOException;

/** Writes the values of one class for a foreign mapper, by our form. */
final class FormWriter extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient MappedForms.Writer writer;

    FormWriter(MappedForms.Writer writer) {
        super(Object.class);
        this.writer = writer;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        TokenCopy.to(text(writer, value, generator), generator);
    }

    /** Our forms say themselves of what kind a value is. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }

    /** The text of a value. */
    static String text(MappedForms.Writer writer, Object value, JsonGenerator generator) throws JsonMappingException {
        try {
            return writer.write(value);
        } catch (IllegalArgumentException exception) {
            throw JsonMappingException.from(generator, exception.getMessage(), exception);
        }
    }
}
