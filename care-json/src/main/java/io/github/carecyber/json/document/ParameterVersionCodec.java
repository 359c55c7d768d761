package io.github.carecyber.json.document;

import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.eligibility.ParameterVersion;

/** How the version of a parameter that moves is read and written. */
public final class ParameterVersionCodec {

    /** The codec. */
    public static final ObjectCodec<ParameterVersion> CODEC = codec();

    private ParameterVersionCodec() {}

    private static ObjectCodec<ParameterVersion> codec() {
        ObjectCodec.Builder<ParameterVersion> version = ObjectCodec.builder(ParameterVersion.class);
        Field<Integer> number = version.required("number", Numbers.COUNT, ParameterVersion::number);
        Field<Integer> count = version.required("count", Numbers.COUNT, ParameterVersion::count);
        Field<Knowledge> known = version.required("known", KnowledgeCodec.CODEC, ParameterVersion::known);
        return version.where(BilingualText.of("number entre 1 et count", "number from 1 to count"))
                .build(values -> new ParameterVersion(values.get(number), values.get(count), values.get(known)));
    }
}
