package io.github.carecyber.json;

import io.github.carecyber.json.binding.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The reading and writing of documents (<em>lecture et écriture des documents</em>).
 *
 * <p>Reading is strict and bounded, and reports all that is wrong with a document at once: unknown and repeated members,
 * missing ones, values of another type or form, each with its path, line and column. For example an amount written as a
 * number, a date that does not exist and a mistyped name in one application give three violations, not one.
 *
 * <p>Nothing but an {@link IOException} of the source itself comes out of a reader, whatever the document holds.
 */
public final class CareJson {

    private CareJson() {}

    /**
     * Reads a document within the standard limits.
     *
     * @param <T> what the document holds
     * @param type the type of document expected
     * @param source the document in UTF-8, read to its end or just beyond the limit and not closed
     * @return what was read, and what is wrong with it
     * @throws IOException if the source cannot be read
     */
    public static <T> Reading<T> read(DocumentType<T> type, InputStream source) throws IOException {
        return read(type, source, JsonLimits.standard());
    }

    /**
     * Reads a document.
     *
     * @param <T> what the document holds
     * @param type the type of document expected
     * @param source the document in UTF-8, read to its end or just beyond the limit and not closed
     * @param limits how much of it is read
     * @return what was read, and what is wrong with it
     * @throws IOException if the source cannot be read
     */
    public static <T> Reading<T> read(DocumentType<T> type, InputStream source, JsonLimits limits) throws IOException {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return read(type, SourceText.of(source, limits.values()), limits);
    }

    /**
     * Reads a document within the standard limits.
     *
     * @param <T> what the document holds
     * @param type the type of document expected
     * @param source the document in UTF-8
     * @return what was read, and what is wrong with it
     */
    public static <T> Reading<T> read(DocumentType<T> type, byte[] source) {
        return read(type, source, JsonLimits.standard());
    }

    /**
     * Reads a document.
     *
     * @param <T> what the document holds
     * @param type the type of document expected
     * @param source the document in UTF-8
     * @param limits how much of it is read
     * @return what was read, and what is wrong with it
     */
    public static <T> Reading<T> read(DocumentType<T> type, byte[] source, JsonLimits limits) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return read(type, SourceText.of(source, limits.values()), limits);
    }

    /**
     * Reads a document within the standard limits.
     *
     * @param <T> what the document holds
     * @param type the type of document expected
     * @param source the document
     * @return what was read, and what is wrong with it
     */
    public static <T> Reading<T> read(DocumentType<T> type, String source) {
        return read(type, source, JsonLimits.standard());
    }

    /**
     * Reads a document.
     *
     * @param <T> what the document holds
     * @param type the type of document expected
     * @param source the document, of which each character counts for one byte
     * @param limits how much of it is read
     * @return what was read, and what is wrong with it
     */
    public static <T> Reading<T> read(DocumentType<T> type, String source, JsonLimits limits) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return read(type, SourceText.of(source, limits.values()), limits);
    }

    /**
     * Writes a document: two spaces for each level, LF line ends, the members of each type in one order, sets and maps sorted;
     * the same value always gives the same text. What is left open in the value is left out. The text reads back to an equal
     * value, as far as it stays within the limits of the reader.
     *
     * @param <T> what the document holds
     * @param type the type of document
     * @param value what it holds
     * @return the text
     * @throws IllegalArgumentException if the value has no form in a document: a day or year before 0 or after 9999, or a text
     *     that holds half a character
     */
    public static <T> String write(DocumentType<T> type, T value) {
        Objects.requireNonNull(type, "type");
        return type.codec().write(Objects.requireNonNull(value, "value"));
    }

    /**
     * Writes a document as {@link #write(DocumentType, Object)} does, in UTF-8.
     *
     * @param <T> what the document holds
     * @param type the type of document
     * @param value what it holds
     * @param target where to; it is not closed
     * @throws IOException if the target cannot be written
     * @throws IllegalArgumentException if the value has no form in a document
     */
    public static <T> void write(DocumentType<T> type, T value, OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target");
        target.write(write(type, value).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Reading<T> read(DocumentType<T> type, SourceText source, JsonLimits limits) {
        return new Reading<>(type.codec().read(type.migrated(source), limits.values()));
    }
}
