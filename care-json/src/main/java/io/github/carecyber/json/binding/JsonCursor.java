package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that is being read, which goes forward token by token and notes problems.
 *
 * <p>This class is mutable and for one thread.
 */
public final class JsonCursor {

    private static final int LONGEST_QUOTATION = 60;

    private final char[] text;
    private final Limits limits;
    private final Problems problems;
    private final JsonParser parser;
    private int depth;
    private boolean nameIsAhead;

    JsonCursor(char[] text, Limits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
        this.parser = JsonTokens.parser(text, 0);
    }

    /**
     * Tells whether the value at the cursor begins an object; any other value is noted as a problem and skipped.
     *
     * @return whether members follow
     */
    public boolean entersObject() {
        return isA(JsonToken.START_OBJECT, TokenWording.OBJECT);
    }

    /**
     * Tells whether the value at the cursor begins a list; any other value is noted as a problem and skipped.
     *
     * @return whether elements follow
     */
    public boolean entersList() {
        return isA(JsonToken.START_ARRAY, TokenWording.LIST);
    }

    /**
     * Goes to the next member of an object. The cursor then stands at the name; see {@link #toValue}.
     *
     * @return the name, null at the end of the object
     */
    public @Nullable String nextMember() {
        if (nameIsAhead) {
            nameIsAhead = false;
        } else if (advance() == JsonToken.END_OBJECT) {
            return null;
        }
        return name();
    }

    /** Lets the next {@link #nextMember} answer the same name again. */
    void repeatMember() {
        nameIsAhead = true;
    }

    /** Goes from the name of a member to its value. */
    public void toValue() {
        advance();
    }

    /**
     * Goes to the next element of a list.
     *
     * @return whether there is one
     */
    public boolean nextElement() {
        return advance() != JsonToken.END_ARRAY;
    }

    /** Skips the member at whose name the cursor stands. */
    public void skipMember() {
        toValue();
        skipValue();
    }

    /** Skips the value at the cursor; what is inside is read as JSON and not looked at. */
    public void skipValue() {
        int outside = depth - (isStart(parser.currentToken()) ? 1 : 0);
        while (depth > outside) {
            advance();
        }
    }

    /**
     * Reads a text.
     *
     * @param expected what is expected, for the message
     * @return the text, null if the value is no text or not one that can be kept, which has been noted
     */
    public @Nullable String text(BilingualText expected) {
        if (!isA(JsonToken.VALUE_STRING, expected) || isTooLong(limits.textLength(), TokenWording.THE_TEXT)) {
            return null;
        }
        String value = rawText();
        if (!Surrogates.areComplete(value)) {
            note(ReadingRules.HALF_CHARACTER, Arguments.none().with("value", quoted(value)));
            return null;
        }
        return value;
    }

    /**
     * Reads the digits of a whole number.
     *
     * @param expected what is expected, for the message
     * @return the digits with their sign, null if the value is no whole number, which has been noted
     */
    public @Nullable String wholeNumber(BilingualText expected) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                && !isTooLong(limits.numberLength(), TokenWording.THE_NUMBER)) {
            note(
                    ReadingRules.INVALID_VALUE,
                    Arguments.none().with("value", rawText()).with("form", expected));
            return null;
        }
        return isA(JsonToken.VALUE_NUMBER_INT, expected) && !isTooLong(limits.numberLength(), TokenWording.THE_NUMBER)
                ? rawText()
                : null;
    }

    /**
     * Reads true or false.
     *
     * @return the value, null if it is neither, which has been noted
     */
    public @Nullable Boolean truth() {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return isA(JsonToken.VALUE_FALSE, TokenWording.TRUTH) ? Boolean.FALSE : null;
    }

    /**
     * Returns the offset of the token at the cursor.
     *
     * @return the number of characters before it
     */
    public int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /**
     * Returns the path of the value at the cursor, be it at its first token or at its last, or of its nearest enclosing one whose
     * names can be shown.
     *
     * @return the path
     */
    public DataPath path() {
        return ContextPath.of(parser.getParsingContext(), limits.nameLength());
    }

    /**
     * Notes a problem with the value or the name at the cursor.
     *
     * @param rule the rule broken
     * @param arguments what the message needs
     */
    public void note(Rule rule, Arguments arguments) {
        problems.add(rule, path(), arguments, offset());
    }

    /**
     * Notes a problem elsewhere.
     *
     * @param rule the rule broken
     * @param path where in the document
     * @param arguments what the message needs
     * @param offset where in the text
     */
    public void note(Rule rule, DataPath path, Arguments arguments, int offset) {
        problems.add(rule, path, arguments, offset);
    }

    /** Notes a place of which nothing is known, since what stands there could not be read. Why must have been noted as a problem. */
    void noteUnreadable(DataPath path) {
        problems.addUnreadable(path);
    }

    /** How many places have been noted so far of which nothing is known. */
    int unreadableCount() {
        return problems.unreadableCount();
    }

    /** Notes that the member at the cursor is not known, names the nearest one that is, and skips it; returns that name, if any. */
    Optional<String> refuseUnknownMember(String name, Collection<String> known) {
        Optional<String> meant = Optional.empty();
        if (name.length() > limits.nameLength()) {
            note(
                    ReadingRules.TOO_LARGE,
                    Arguments.none().with("what", TokenWording.THE_NAME).with("limit", limits.nameLength()));
        } else {
            meant = NearestName.of(name, known);
            note(ReadingRules.UNKNOWN_KEY, UnknownName.arguments(name, meant, known));
        }
        skipMember();
        return meant;
    }

    /** Notes that the member at the cursor stands twice, and skips it. */
    void refuseDuplicateMember(String name) {
        note(ReadingRules.DUPLICATE_KEY, Arguments.none().with("key", quoted(name)));
        skipMember();
    }

    /** Looks ahead for a text member of the object that begins at an offset, without moving. */
    LookAhead lookAhead(int objectOffset, String member) {
        return LookAhead.in(text, objectOffset, member);
    }

    /** Goes to the first token of the document. */
    void start() {
        advance();
    }

    /** Checks that nothing follows the object or list that has just ended. */
    void end() {
        int rest = JsonTokens.firstOfRest(text, offset() + 1);
        if (rest < text.length) {
            note(ReadingRules.TRAILING_CONTENT, DataPath.ROOT, Arguments.none(), rest);
        }
    }

    /** A short quotation of a text in a message. */
    static String quoted(String value) {
        return value.length() <= LONGEST_QUOTATION
                ? Excerpt.of(value)
                : Excerpt.of(value.substring(0, LONGEST_QUOTATION - 1) + "…");
    }

    private boolean isA(JsonToken expected, BilingualText wording) {
        JsonToken found = parser.currentToken();
        if (found == expected) {
            return true;
        }
        if (found == JsonToken.VALUE_NULL) {
            note(ReadingRules.NULL, Arguments.none());
        } else {
            note(
                    ReadingRules.WRONG_TYPE,
                    Arguments.none().with("expected", wording).with("found", TokenWording.of(found)));
        }
        skipValue();
        return false;
    }

    private boolean isTooLong(int longest, BilingualText what) {
        int length;
        try {
            length = parser.getTextLength();
        } catch (IOException exception) {
            throw endOfSyntax(exception);
        }
        if (length > longest) {
            note(ReadingRules.TOO_LARGE, Arguments.none().with("what", what).with("limit", longest));
            return true;
        }
        return false;
    }

    private String rawText() {
        try {
            return parser.getText();
        } catch (IOException exception) {
            throw endOfSyntax(exception);
        }
    }

    private String name() {
        try {
            return parser.currentName();
        } catch (IOException exception) {
            throw endOfSyntax(exception);
        }
    }

    private JsonToken advance() {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (IOException exception) {
            throw endOfSyntax(exception);
        }
        if (token == null) {
            throw endOfSyntax(null);
        }
        if (isStart(token)) {
            depth++;
            if (depth > limits.depth()) {
                note(ReadingRules.TOO_DEEP, Arguments.none().with("limit", limits.depth()));
                throw new ReadingEnded();
            }
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            depth--;
        }
        return token;
    }

    private static boolean isStart(@Nullable JsonToken token) {
        return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    }

    /** Notes where and why the text stops being JSON. The parser's own words name classes, so they are not shown. */
    private ReadingEnded endOfSyntax(@Nullable IOException exception) {
        long reported = exception instanceof JsonProcessingException syntax && syntax.getLocation() != null
                ? syntax.getLocation().getCharOffset()
                : text.length;
        SyntaxFault fault = SyntaxFault.in(text, (int) reported);
        problems.add(ReadingRules.SYNTAX, path(), Arguments.none().with("reason", fault.reason()), fault.offset());
        return new ReadingEnded();
    }
}
