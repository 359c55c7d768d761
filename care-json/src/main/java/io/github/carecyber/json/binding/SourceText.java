package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, bounded and decoded before anything of it is read as JSON.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] characters;
    private final @Nullable Fault fault;

    /** The text that this one was made from and where each character stood there; null if it is as it was sent. */
    private final @Nullable Origin origin;

    private SourceText(char[] characters, @Nullable Fault fault) {
        this(characters, fault, null);
    }

    private SourceText(char[] characters, @Nullable Fault fault, @Nullable Origin origin) {
        this.characters = characters;
        this.fault = fault;
        this.origin = origin;
    }

    private record Origin(SourceText text, OffsetMap offsets) {}

    /**
     * Why a text cannot be read at all.
     *
     * @param rule the rule broken
     * @param arguments what the message needs
     * @param offset where in the text, in characters
     */
    record Fault(Rule rule, Arguments arguments, int offset) {}

    /**
     * Takes the text from a stream, which is read no further than one byte beyond the limit and is not closed.
     *
     * @param stream the stream
     * @param limits how much is read
     * @return the text
     * @throws IOException if the stream cannot be read
     */
    public static SourceText of(InputStream stream, Limits limits) throws IOException {
        return of(stream.readNBytes(limits.bytes() + 1), limits);
    }

    /**
     * Takes the text from bytes.
     *
     * @param bytes the bytes, in UTF-8; a byte-order mark in front is passed over
     * @param limits how much is read
     * @return the text
     */
    public static SourceText of(byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            return tooLarge(limits);
        }
        BilingualText other = otherEncoding(bytes);
        return other != null ? wronglyEncoded(new char[0], other) : decoded(bytes);
    }

    /**
     * Takes the text as it is.
     *
     * @param text the text; a byte-order mark in front is passed over
     * @param limits how much is read; a character counts for one byte at least
     * @return the text
     */
    public static SourceText of(String text, Limits limits) {
        return text.length() > limits.bytes()
                ? tooLarge(limits)
                : new SourceText(withoutMark(text.toCharArray(), text.length()), null);
    }

    /**
     * Returns the text as it was sent, as far as it could be decoded.
     *
     * @return the text, empty if nothing of it was
     */
    public String text() {
        return origin == null ? new String(characters) : origin.text().text();
    }

    /**
     * Tells which format the document names.
     *
     * @return the text of its member {@code format}, empty if it names none or is no object
     */
    public Optional<String> format() {
        int start = JsonTokens.firstOfRest(characters, 0);
        return start < characters.length && characters[start] == '{'
                ? Optional.ofNullable(
                        LookAhead.in(characters, start, DocumentCodec.FORMAT).text())
                : Optional.empty();
    }

    /**
     * Returns the text with changes of members, whose places are still told as those of this one.
     *
     * @param changes the changes
     * @return the changed text
     */
    public SourceText with(List<MemberChange> changes) {
        return Edits.apply(this, changes);
    }

    /** The text that was made from this one. */
    SourceText edited(char[] newCharacters, OffsetMap offsets) {
        return new SourceText(newCharacters, fault, new Origin(this, offsets));
    }

    /** Tells where characters of this text are in the one that was sent. */
    IntFunction<Position> places() {
        if (origin == null) {
            return TextLines.of(characters)::positionOf;
        }
        IntFunction<Position> before = origin.text().places();
        return offset -> before.apply(origin.offsets().originOf(offset));
    }

    /**
     * Tells whether the whole text could be taken.
     *
     * @return whether it was within the limit and in UTF-8
     */
    public boolean isWhole() {
        return fault == null;
    }

    /** The characters themselves, which nobody changes. */
    char[] characters() {
        return characters;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    private static SourceText decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        boolean malformed =
                decoder.decode(ByteBuffer.wrap(bytes), characters, true).isError();
        char[] text = withoutMark(characters.array(), characters.position());
        return malformed
                ? wronglyEncoded(
                        text,
                        BilingualText.of(
                                "les octets à cet endroit ne forment pas un caractère",
                                "the bytes at this place form no character"))
                : new SourceText(text, null);
    }

    private static char[] withoutMark(char[] characters, int length) {
        int start = length > 0 && characters[0] == BYTE_ORDER_MARK ? 1 : 0;
        return start == 0 && length == characters.length ? characters : Arrays.copyOfRange(characters, start, length);
    }

    /** A zero byte among the first two, or the marks of UTF-16, are no beginning of a JSON text in UTF-8. */
    private static @Nullable BilingualText otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || first == 0 || second == 0
                ? BilingualText.of("il semble être en UTF-16 ou UTF-32", "it seems to be in UTF-16 or UTF-32")
                : null;
    }

    private static SourceText wronglyEncoded(char[] before, BilingualText reason) {
        return new SourceText(
                before, new Fault(ReadingRules.ENCODING, Arguments.none().with("reason", reason), before.length));
    }

    private static SourceText tooLarge(Limits limits) {
        return new SourceText(
                new char[0],
                new Fault(
                        ReadingRules.TOO_LARGE,
                        Arguments.none().with("what", TokenWording.THE_DOCUMENT).with("limit", limits.bytes()),
                        0));
    }
}
