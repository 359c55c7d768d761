package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;

/** How a rule that was made to weigh less or set aside is read and written; without a severity it is set aside. */
public final class AdjustmentCodec {

    /** The codec. */
    public static final ObjectCodec<Adjustment> CODEC = codec();

    private AdjustmentCodec() {}

    private static ObjectCodec<Adjustment> codec() {
        ObjectCodec.Builder<Adjustment> adjustment = ObjectCodec.builder(Adjustment.class);
        Field<RuleId> rule = adjustment.required("rule", Texts.RULE_ID, Adjustment::rule);
        OptionalField<Severity> severity =
                adjustment.optional("severity", EnumCodec.of(Severity.class), Adjustment::severity);
        Field<String> reason = adjustment.required("reason", Texts.STATEMENT, Adjustment::reason);
        Field<Integer> findings = adjustment.required("findings", Numbers.COUNT_FROM_NONE, Adjustment::findings);
        return adjustment.build(values ->
                new Adjustment(values.get(rule), values.get(severity), values.get(reason), values.get(findings)));
    }
}
