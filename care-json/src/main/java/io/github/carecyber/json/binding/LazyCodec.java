package io.github.carecyber.json.binding;

import io.github.carecyber.core.text.BilingualText;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A codec that is looked up when it is used, for values that hold values of their own kind.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the values
 */
public final class LazyCodec<T> implements Codec<T> {

    private final Supplier<Codec<T>> codec;

    private LazyCodec(Supplier<Codec<T>> codec) {
        this.codec = codec;
    }

    /**
     * Returns a codec that is looked up when it is used.
     *
     * @param <T> the values
     * @param codec returns the codec
     * @return the codec
     */
    public static <T> LazyCodec<T> of(Supplier<Codec<T>> codec) {
        return new LazyCodec<>(codec);
    }

    @Override
    public @Nullable T read(JsonCursor cursor) {
        return codec.get().read(cursor);
    }

    @Override
    public @Nullable T blank() {
        return codec.get().blank();
    }

    @Override
    public @Nullable BilingualText choices() {
        return codec.get().choices();
    }

    @Override
    public Shape shape() {
        return codec.get().shape();
    }

    @Override
    public void write(T value, JsonOutput output) {
        codec.get().write(value, output);
    }
}
