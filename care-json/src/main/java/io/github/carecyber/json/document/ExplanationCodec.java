package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Fact;
import io.github.carecyber.rules.eligibility.Overruling;
import io.github.carecyber.rules.eligibility.Parameter;
import java.util.List;

/** How the explanation of an answer is read and written, with those of the conditions that it is made of. */
public final class ExplanationCodec {

    /** The codec. */
    public static final ObjectCodec<Explanation> CODEC = codec();

    private ExplanationCodec() {}

    private static ObjectCodec<Explanation> codec() {
        ObjectCodec.Builder<Explanation> explanation = ObjectCodec.builder(Explanation.class);
        Field<RuleId> rule = explanation.required("rule", Texts.RULE_ID, Explanation::rule);
        Field<DataPath> criterion = explanation.required("criterion", Texts.PATH, Explanation::criterion);
        Field<BilingualText> title = explanation.required("title", BilingualTextCodec.CODEC, Explanation::title);
        Field<Status> status = explanation.required("status", EnumCodec.of(Status.class), Explanation::status);
        OptionalField<Overruling> overruling = explanation.optional(
                "overruling", OverrulingCodec.CODEC, each -> each.overruling().orElse(null));
        Field<Boolean> decisive = explanation.required("decisive", TruthCodec.INSTANCE, Explanation::decisive);
        Field<Arguments> arguments =
                explanation.usually("arguments", ArgumentsCodec.CODEC, Arguments.none(), Explanation::arguments);
        Field<List<Fact>> facts = explanation.list("facts", FactCodec.CODEC, Explanation::facts);
        Field<List<Parameter>> parameters =
                explanation.list("parameters", ParameterCodec.CODEC, Explanation::parameters);
        Field<List<Gap>> gaps = explanation.list("gaps", GapCodec.CODEC, Explanation::gaps);
        Field<List<Explanation>> parts =
                explanation.list("parts", LazyCodec.of(() -> ExplanationCodec.CODEC), Explanation::parts);
        return explanation
                .where(BilingualText.of(
                        "un status égal à celui de la décision de overruling",
                        "a status that equals that of the decision in overruling"))
                .build(values -> Explanation.archived(
                        values.get(rule),
                        values.get(criterion),
                        values.get(title),
                        values.get(status),
                        values.get(overruling),
                        values.get(decisive),
                        values.get(arguments),
                        values.get(facts),
                        values.get(parameters),
                        values.get(gaps),
                        values.get(parts)));
    }
}
