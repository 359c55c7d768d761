package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a scale is read and written that belongs to no call, with where it comes from. */
public final class ScaleAloneCodec {

    /** The codec. */
    public static final ObjectCodec<Published<Scale>> CODEC = codec();

    private ScaleAloneCodec() {}

    private static ObjectCodec<Published<Scale>> codec() {
        ObjectCodec.Builder<Published<Scale>> document = ObjectCodec.builder();
        Field<Published<Scale>> scale =
                document.required("scale", PublishedCodec.of(ScaleCodec.CODEC), published -> published);
        return document.build(values -> values.get(scale));
    }
}
