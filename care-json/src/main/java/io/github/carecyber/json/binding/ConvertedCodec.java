package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written as another one, such as a record around a map.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <W> what is written
 * @param <T> the value
 */
public final class ConvertedCodec<W, T> implements Codec<T> {

    private final Codec<W> written;
    private final BilingualText form;
    private final Function<W, T> wrap;
    private final Function<T, W> unwrap;

    private ConvertedCodec(Codec<W> written, BilingualText form, Function<W, T> wrap, Function<T, W> unwrap) {
        this.written = written;
        this.form = form;
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    /**
     * Returns how a value is read and written as another one.
     *
     * @param <W> what is written
     * @param <T> the value
     * @param written how what is written is
     * @param form the allowed form, for the message when the value refuses what was read
     * @param wrap makes the value
     * @param unwrap makes what is written
     * @return the codec
     */
    public static <W, T> ConvertedCodec<W, T> of(
            Codec<W> written, BilingualText form, Function<W, T> wrap, Function<T, W> unwrap) {
        return new ConvertedCodec<>(written, form, wrap, unwrap);
    }

    @Override
    public @Nullable T read(JsonCursor cursor) {
        int start = cursor.offset();
        int unreadableBefore = cursor.unreadableCount();
        W value = written.read(cursor);
        if (value == null) {
            return null;
        }
        try {
            return wrap.apply(value);
        } catch (IllegalArgumentException exception) {
            if (cursor.unreadableCount() == unreadableBefore) {
                cursor.note(
                        ReadingRules.INVALID_OBJECT,
                        cursor.path(),
                        Arguments.none().with("form", form),
                        start);
            }
            return null;
        }
    }

    @Override
    public @Nullable T blank() {
        W nothing = written.blank();
        try {
            return nothing == null ? null : wrap.apply(nothing);
        } catch (IllegalArgumentException exception) {
            // What states nothing is no such value.
            return null;
        }
    }

    @Override
    public Shape shape() {
        return written.shape();
    }

    @Override
    public void write(T value, JsonOutput output) {
        written.write(unwrap.apply(value), output);
    }
}
