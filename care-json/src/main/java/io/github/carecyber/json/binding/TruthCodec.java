package io.github.carecyber.json.binding;

import org.jspecify.annotations.Nullable;

/**
 * True or false.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TruthCodec implements Codec<Boolean> {

    /** The codec. */
    public static final TruthCodec INSTANCE = new TruthCodec();

    private TruthCodec() {}

    @Override
    public @Nullable Boolean read(JsonCursor cursor) {
        return cursor.truth();
    }

    @Override
    public Shape shape() {
        return new Shape.Truth();
    }

    @Override
    public void write(Boolean value, JsonOutput output) {
        output.truth(value);
    }
}
