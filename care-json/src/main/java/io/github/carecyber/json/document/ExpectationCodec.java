package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.cases.Expectation;
import io.github.carecyber.rules.cases.ExpectedCondition;
import io.github.carecyber.rules.cases.ExpectedGap;
import java.util.List;

/** How what is expected of a situation is read and written. */
public final class ExpectationCodec {

    /** The codec. */
    public static final ObjectCodec<Expectation> CODEC = codec();

    private ExpectationCodec() {}

    private static ObjectCodec<Expectation> codec() {
        ObjectCodec.Builder<Expectation> object = ObjectCodec.builder(Expectation.class);
        Field<Status> status = object.required("status", EnumCodec.of(Status.class), Expectation::status);
        OptionalField<List<ExpectedCondition>> decisive =
                object.optional("decisive", ListCodec.of(condition()), Expectation::decisive);
        OptionalField<List<ExpectedGap>> missing =
                object.optional("missing", ListCodec.of(ExpectedGapCodec.CODEC), Expectation::missing);
        return object.build(values -> new Expectation(values.get(status), values.get(decisive), values.get(missing)));
    }

    private static ObjectCodec<ExpectedCondition> condition() {
        ObjectCodec.Builder<ExpectedCondition> object = ObjectCodec.builder(ExpectedCondition.class);
        Field<RuleId> rule = object.required("rule", Texts.RULE_ID, ExpectedCondition::rule);
        OptionalField<PrerequisiteId> prerequisite =
                object.optional("prerequisite", Identifiers.PREREQUISITE_ID, ExpectedCondition::prerequisite);
        OptionalField<String> derogation =
                object.optional("derogation", Texts.STATEMENT, ExpectedCondition::derogation);
        OptionalField<DataPath> criterion = object.optional("criterion", Texts.PATH, ExpectedCondition::criterion);
        return object.build(values -> new ExpectedCondition(
                values.get(rule), values.get(prerequisite), values.get(derogation), values.get(criterion)));
    }
}
