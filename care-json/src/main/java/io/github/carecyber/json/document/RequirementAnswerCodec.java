package io.github.carecyber.json.document;

import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;

/** How an answer to a requirement in words is read and written. */
public final class RequirementAnswerCodec {

    /** The codec. */
    public static final ObjectCodec<RequirementAnswer> CODEC = codec();

    private RequirementAnswerCodec() {}

    private static ObjectCodec<RequirementAnswer> codec() {
        ObjectCodec.Builder<RequirementAnswer> answer = ObjectCodec.builder(RequirementAnswer.class);
        OptionalField<String> name = answer.optional("name", Texts.TEXT, RequirementAnswer::name);
        OptionalField<Boolean> met = answer.optional("met", TruthCodec.INSTANCE, RequirementAnswer::met);
        OptionalField<String> absence = answer.optional("absence", Texts.TEXT, RequirementAnswer::absence);
        return answer.build(values -> new RequirementAnswer(values.get(name), values.get(met), values.get(absence)));
    }
}
