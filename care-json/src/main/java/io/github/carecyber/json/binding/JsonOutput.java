package io.github.carecyber.json.binding;

import io.github.carecyber.core.message.Excerpt;
import java.math.BigInteger;

/**
 * A JSON text in the making, with two spaces for each level and LF at the end of each line.
 *
 * <p>This class is mutable and for one thread.
 */
public final class JsonOutput {

    private static final String SHORT_ESCAPES = "\b\t\n\f\r";
    private static final String SHORT_NAMES = "btnfr";

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean empty = true;
    private boolean named;

    /** Begins an empty text. */
    public JsonOutput() {}

    /** Writes a value for a message, on one line as far as it is a scalar. */
    static <V> String compact(V value, Codec<V> codec) {
        JsonOutput output = new JsonOutput();
        codec.write(value, output);
        return output.text.toString();
    }

    /** Writes a text by itself. */
    static String quoted(String value) {
        JsonOutput output = new JsonOutput();
        output.quote(value);
        return output.text.toString();
    }

    /** Begins an object. */
    public void beginObject() {
        begin('{');
    }

    /** Ends an object. */
    public void endObject() {
        end('}');
    }

    /** Begins a list. */
    public void beginList() {
        begin('[');
    }

    /** Ends a list. */
    public void endList() {
        end(']');
    }

    /**
     * Writes the name of a member, whose value must follow.
     *
     * @param name the name
     * @throws IllegalArgumentException if the name holds half a character
     */
    public void name(String name) {
        separate();
        quote(name);
        text.append(": ");
        named = true;
    }

    /**
     * Writes a text.
     *
     * @param value the text
     * @throws IllegalArgumentException if the text holds half a character
     */
    public void text(String value) {
        separate();
        quote(value);
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void number(long value) {
        separate();
        text.append(value);
    }

    /**
     * Writes a whole number of any size.
     *
     * @param value the number
     */
    public void number(BigInteger value) {
        separate();
        text.append(value);
    }

    /**
     * Writes true or false.
     *
     * @param value the value
     */
    public void truth(boolean value) {
        separate();
        text.append(value);
    }

    @Override
    public String toString() {
        return text.append('\n').toString();
    }

    private void begin(char bracket) {
        separate();
        text.append(bracket);
        depth++;
        empty = true;
    }

    private void end(char bracket) {
        depth--;
        if (!empty) {
            newLine();
        }
        text.append(bracket);
        empty = false;
    }

    /** Writes what stands before a value or a name: nothing after a name, else a comma and a new line. */
    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!empty) {
                text.append(',');
            }
            newLine();
        }
        empty = false;
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        if (!Surrogates.areComplete(value)) {
            throw new IllegalArgumentException("The text " + Excerpt.of(value)
                    + " has no place in a document: it holds half a character, a surrogate without its other half.");
        }
        text.append('"');
        for (int index = 0; index < value.length(); index++) {
            append(value.charAt(index));
        }
        text.append('"');
    }

    private void append(char unit) {
        if (unit == '"' || unit == '\\') {
            text.append('\\').append(unit);
        } else if (unit >= ' ') {
            text.append(unit);
        } else if (SHORT_ESCAPES.indexOf(unit) >= 0) {
            text.append('\\').append(SHORT_NAMES.charAt(SHORT_ESCAPES.indexOf(unit)));
        } else {
            text.append("\\u00").append(Character.forDigit(unit >> 4, 16)).append(Character.forDigit(unit & 0xF, 16));
        }
    }
}
