package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;

/** How a violation is read and written. */
public final class ViolationCodec {

    /** The codec. */
    public static final ObjectCodec<Violation> CODEC = codec();

    private ViolationCodec() {}

    private static ObjectCodec<Violation> codec() {
        ObjectCodec.Builder<Violation> violation = ObjectCodec.builder(Violation.class);
        Field<RuleId> rule = violation.required("rule", Texts.RULE_ID, Violation::rule);
        Field<Severity> severity = violation.required("severity", EnumCodec.of(Severity.class), Violation::severity);
        Field<DataPath> path = violation.required("path", Texts.PATH, Violation::path);
        Field<Arguments> arguments =
                violation.usually("arguments", ArgumentsCodec.CODEC, Arguments.none(), Violation::arguments);
        OptionalField<Position> position = violation.optional("position", PositionCodec.CODEC, Violation::position);
        return violation.build(values -> new Violation(
                values.get(rule), values.get(severity), values.get(path), values.get(arguments), values.get(position)));
    }
}
