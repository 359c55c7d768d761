package io.github.carecyber.json.document;

import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Ratio;

/** How a level of sharing is read and written. */
public final class LevelCodec {

    /** The codec. */
    public static final ObjectCodec<Level> CODEC = codec();

    private LevelCodec() {}

    private static ObjectCodec<Level> codec() {
        ObjectCodec.Builder<Level> object = ObjectCodec.builder(Level.class);
        Field<Level.Kind> kind = object.required("kind", EnumCodec.of(Level.Kind.class), Level::kind);
        Field<Ratio> value = object.required("value", RatioCodec.CODEC, Level::value);
        return object.build(values -> new Level(values.get(kind), values.get(value)));
    }
}
