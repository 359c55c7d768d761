package io.github.carecyber.json.document;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.eligibility.Parameter;
import io.github.carecyber.rules.eligibility.ParameterVersion;

/** How a parameter that a condition used is read and written. */
public final class ParameterCodec {

    /** The codec. */
    public static final ObjectCodec<Parameter> CODEC = codec();

    private ParameterCodec() {}

    private static ObjectCodec<Parameter> codec() {
        ObjectCodec.Builder<Parameter> parameter = ObjectCodec.builder(Parameter.class);
        Field<BilingualText> name = parameter.required("name", BilingualTextCodec.CODEC, Parameter::name);
        Field<Argument> value = parameter.required("value", ArgumentCodec.CODEC, Parameter::value);
        OptionalField<LegalReference> reference =
                parameter.optional("reference", LegalReferenceCodec.CODEC, Parameter::reference);
        OptionalField<String> assumedBy = parameter.optional("assumedBy", Texts.TEXT, Parameter::assumedBy);
        OptionalField<ParameterVersion> version =
                parameter.optional("version", ParameterVersionCodec.CODEC, Parameter::version);
        return parameter
                .where(BilingualText.of("soit reference, soit assumedBy", "either reference or assumedBy"))
                .build(values -> new Parameter(
                        values.get(name),
                        values.get(value),
                        values.get(reference),
                        values.get(assumedBy),
                        values.get(version)));
    }
}
