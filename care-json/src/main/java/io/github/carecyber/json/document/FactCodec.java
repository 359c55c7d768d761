package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.eligibility.Fact;

/** How a fact that a condition read is read and written. */
public final class FactCodec {

    /** The codec. */
    public static final ObjectCodec<Fact> CODEC = codec();

    private FactCodec() {}

    private static ObjectCodec<Fact> codec() {
        ObjectCodec.Builder<Fact> fact = ObjectCodec.builder(Fact.class);
        Field<DataPath> path = fact.required("path", Texts.PATH, Fact::path);
        Field<Argument> value = fact.required("value", ArgumentCodec.CODEC, Fact::value);
        return fact.build(values -> new Fact(values.get(path), values.get(value)));
    }
}
