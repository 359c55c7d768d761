package io.github.carecyber.json.document;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.report.PathShape;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.util.List;

/** How the description of a rule is read and written. */
public final class RuleCodec {

    /** The codec. */
    public static final ObjectCodec<Rule> CODEC = codec();

    private RuleCodec() {}

    private static ObjectCodec<Rule> codec() {
        ObjectCodec.Builder<Rule> rule = ObjectCodec.builder(Rule.class);
        Field<RuleId> id = rule.required("id", Texts.RULE_ID, Rule::id);
        Field<Severity> severity = rule.required("severity", EnumCodec.of(Severity.class), Rule::severity);
        Field<BilingualText> title = rule.required("title", BilingualTextCodec.CODEC, Rule::title);
        Field<BilingualText> message = rule.required("message", BilingualTextCodec.CODEC, Rule::message);
        OptionalField<LegalReference> basis = rule.optional("basis", LegalReferenceCodec.CODEC, Rule::basis);
        OptionalField<BilingualText> rationale = rule.optional("rationale", BilingualTextCodec.CODEC, Rule::rationale);
        Field<List<PathShape>> reads = rule.list("reads", Texts.PATH_SHAPE, Rule::reads);
        return rule.build(values -> new Rule(
                values.get(id),
                values.get(severity),
                values.get(title),
                values.get(message),
                values.get(basis),
                values.get(rationale),
                values.get(reads)));
    }
}
