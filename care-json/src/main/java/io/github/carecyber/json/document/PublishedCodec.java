package io.github.carecyber.json.document;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a value is read and written that is published, awaited or assumed. */
public final class PublishedCodec {

    private PublishedCodec() {}

    /**
     * Returns how it is read and written.
     *
     * @param <T> the value
     * @param value how the value is
     * @return the codec
     */
    public static <T> KindCodec<Published<T>> of(Codec<T> value) {
        return KindCodec.<Published<T>>builder()
                .kind(Published.Given.class, given(value))
                .kind(Published.Awaited.class, PublishedCodec.<T>awaited())
                .kind(Published.Assumed.class, assumed(value))
                .build();
    }

    /**
     * Returns how a value is read and written that a text gives or somebody assumes.
     *
     * @param <T> the value
     * @param value how the value is
     * @return the codec
     */
    public static <T> KindCodec<Published<T>> known(Codec<T> value) {
        return KindCodec.<Published<T>>builder()
                .kind(Published.Given.class, given(value))
                .kind(Published.Assumed.class, assumed(value))
                .build();
    }

    /**
     * Returns how a value is read and written that somebody assumes, where none is given by a text.
     *
     * @param <T> the value
     * @param value how the value is
     * @return the codec
     */
    public static <T> KindCodec<Published.Assumed<T>> assumedOnly(Codec<T> value) {
        return KindCodec.<Published.Assumed<T>>builder()
                .kind(Published.Assumed.class, assumed(value))
                .build();
    }

    private static <T> ObjectCodec<Published.Given<T>> given(Codec<T> value) {
        ObjectCodec.Builder<Published.Given<T>> object = ObjectCodec.builder();
        Field<T> published = object.required("published", value, Published.Given::published);
        Field<LegalReference> reference =
                object.required("reference", LegalReferenceCodec.CODEC, Published.Given::reference);
        return object.build(values -> new Published.Given<>(values.get(published), values.get(reference)));
    }

    private static <T> ObjectCodec<Published.Awaited<T>> awaited() {
        ObjectCodec.Builder<Published.Awaited<T>> object = ObjectCodec.builder();
        Field<String> text = object.required("text", Texts.STATEMENT, Published.Awaited::text);
        return object.build(values -> new Published.Awaited<>(values.get(text)));
    }

    private static <T> ObjectCodec<Published.Assumed<T>> assumed(Codec<T> value) {
        ObjectCodec.Builder<Published.Assumed<T>> object = ObjectCodec.builder();
        Field<T> assumption = object.required("assumption", value, Published.Assumed::assumption);
        Field<String> author = object.required("author", Texts.STATEMENT, Published.Assumed::author);
        return object.build(values -> new Published.Assumed<>(values.get(assumption), values.get(author)));
    }
}
