package io.github.carecyber.json.binding;

/** Values that are read and written by themselves, in a text that is no document. */
public final class LoneValue {

    private LoneValue() {}

    /**
     * Reads a value.
     *
     * @param <T> the value
     * @param codec how it is read
     * @param source its text, or why there is none; after the value nothing is looked at
     * @param limits how much of it is read
     * @return the value and the problems
     */
    public static <T> DocumentReading<T> read(Codec<T> codec, SourceText source, Limits limits) {
        return DocumentReading.of(source, limits, cursor -> {
            cursor.start();
            return codec.read(cursor);
        });
    }

    /**
     * Writes a value.
     *
     * @param <T> the value
     * @param codec how it is written
     * @param value the value
     * @return its text, which ends with a line end
     * @throws IllegalArgumentException if it has no form in a document
     */
    public static <T> String write(Codec<T> codec, T value) {
        JsonOutput output = new JsonOutput();
        codec.write(value, output);
        return output.toString();
    }
}
