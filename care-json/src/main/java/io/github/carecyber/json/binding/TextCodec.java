package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value with a text form, as a text in quotes.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the value
 */
public final class TextCodec<V> implements Codec<V> {

    private final BilingualText form;
    private final BilingualText expected;
    private final Function<String, V> parse;
    private final Function<V, String> show;
    private final @Nullable String pattern;
    private final @Nullable BilingualText beyond;

    private TextCodec(
            BilingualText form,
            Function<String, V> parse,
            Function<V, String> show,
            @Nullable String pattern,
            @Nullable BilingualText beyond) {
        this.form = form;
        this.expected = BilingualText.of(
                "un texte entre guillemets droits, " + form.french(), "a text in double quotes, " + form.english());
        this.parse = parse;
        this.show = show;
        this.pattern = pattern;
        this.beyond = beyond;
    }

    /**
     * Returns how a value is read by its parser and written by {@code toString}.
     *
     * @param <V> the value
     * @param french the allowed form in French, as the end of a sentence
     * @param english the allowed form in English, as the end of a sentence
     * @param parse reads a text; refuses one of another form with {@link IllegalArgumentException} or {@link DateTimeException}
     * @return the codec
     */
    public static <V> TextCodec<V> of(String french, String english, Function<String, V> parse) {
        return of(french, english, parse, Object::toString);
    }

    /**
     * Returns how a value is read and written.
     *
     * @param <V> the value
     * @param french the allowed form in French, as the end of a sentence
     * @param english the allowed form in English, as the end of a sentence
     * @param parse reads a text; refuses one of another form with {@link IllegalArgumentException} or {@link DateTimeException}
     * @param show writes what the parser reads
     * @return the codec
     */
    public static <V> TextCodec<V> of(
            String french, String english, Function<String, V> parse, Function<V, String> show) {
        return new TextCodec<>(BilingualText.of(french, english), parse, show, null, null);
    }

    /**
     * Returns the same codec, which also states the form to those who have no parser of ours.
     *
     * @param newPattern a regular expression that every allowed text matches as a whole, in the common part of the expressions of Java
     *     and of ECMA-262
     * @return the codec
     */
    public TextCodec<V> matching(String newPattern) {
        return new TextCodec<>(form, parse, show, newPattern, beyond);
    }

    /**
     * Returns the same codec, which also says what no pattern can.
     *
     * @param french what is asked of the text beyond the pattern, in French, as a sentence
     * @param english the same in English
     * @return the codec
     */
    public TextCodec<V> beyondPattern(String french, String english) {
        return new TextCodec<>(form, parse, show, pattern, BilingualText.of(french, english));
    }

    @Override
    public @Nullable V read(JsonCursor cursor) {
        String text = cursor.text(expected);
        if (text == null) {
            return null;
        }
        V value = parsed(text);
        if (value == null) {
            cursor.note(
                    ReadingRules.INVALID_VALUE,
                    Arguments.none().with("value", JsonCursor.quoted(text)).with("form", form));
        }
        return value;
    }

    @Override
    public Shape shape() {
        return new Shape.Text(form, pattern, beyond);
    }

    @Override
    public void write(V value, JsonOutput output) {
        output.text(show.apply(value));
    }

    /** The value with this text form, null if there is none. */
    @Nullable
    V parsed(String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException exception) {
            return null;
        }
    }

    /** The text form of a value. */
    String shown(V value) {
        return show.apply(value);
    }

    /** The allowed form. */
    BilingualText form() {
        return form;
    }
}
