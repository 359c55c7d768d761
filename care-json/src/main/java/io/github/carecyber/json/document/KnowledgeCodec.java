package io.github.carecyber.json.document;

import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.LocalDate;
import java.util.function.Function;

/** How it is read and written since when something is known. */
public final class KnowledgeCodec {

    /** The codec. */
    public static final KindCodec<Knowledge> CODEC = KindCodec.builder(Knowledge.class)
            .kind(
                    Knowledge.Always.class,
                    ObjectCodec.builder(Knowledge.Always.class).build(values -> new Knowledge.Always()))
            .kind(Knowledge.From.class, dayed(Knowledge.From::new))
            .kind(Knowledge.NoLaterThan.class, dayed(Knowledge.NoLaterThan::new))
            .build();

    private KnowledgeCodec() {}

    private static <K extends Knowledge> ObjectCodec<K> dayed(Function<LocalDate, K> constructor) {
        ObjectCodec.Builder<K> object = ObjectCodec.builder();
        Field<LocalDate> day = object.required("day", Texts.DAY, Knowledge::day);
        return object.build(values -> constructor.apply(values.get(day)));
    }
}
