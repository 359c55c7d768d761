package io.github.carecyber.json.document;

import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How a value is read and written that has moved over time. */
public final class DatedCodec {

    private DatedCodec() {}

    /**
     * Returns how it is read and written.
     *
     * @param <T> the value
     * @param value how the value is
     * @return the codec
     */
    public static <T> ObjectCodec<Dated<T>> of(Codec<T> value) {
        ObjectCodec.Builder<Dated<T>> object = ObjectCodec.builder();
        Field<BilingualText> parameter = object.required("parameter", BilingualTextCodec.CODEC, Dated::parameter);
        Field<List<Dated.Version<T>>> versions =
                object.required("versions", ListCodec.of(version(value)), Dated::versions);
        return object.where(BilingualText.of(
                        "au moins une version, de la plus ancienne à la plus récente",
                        "at least one version, from the oldest to the newest"))
                .build(values -> new Dated<>(values.get(parameter), values.get(versions)));
    }

    private static <T> ObjectCodec<Dated.Version<T>> version(Codec<T> value) {
        ObjectCodec.Builder<Dated.Version<T>> object = ObjectCodec.builder();
        Field<Published<T>> content = object.required("content", PublishedCodec.of(value), Dated.Version::content);
        Field<Knowledge> known = object.required("known", KnowledgeCodec.CODEC, Dated.Version::known);
        return object.build(values -> new Dated.Version<>(values.get(content), values.get(known)));
    }
}
