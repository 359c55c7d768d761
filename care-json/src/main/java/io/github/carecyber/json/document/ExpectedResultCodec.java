package io.github.carecyber.json.document;

import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;

/** How an expected result is read and written. */
public final class ExpectedResultCodec {

    /** The codec. */
    public static final ObjectCodec<ExpectedResult> CODEC = codec();

    private ExpectedResultCodec() {}

    private static ObjectCodec<ExpectedResult> codec() {
        ObjectCodec.Builder<ExpectedResult> expected = ObjectCodec.builder(ExpectedResult.class);
        OptionalField<String> result = expected.optional("result", Texts.TEXT, ExpectedResult::result);
        OptionalField<String> measure = expected.optional("measure", Texts.TEXT, ExpectedResult::measure);
        return expected.build(values -> new ExpectedResult(values.get(result), values.get(measure)));
    }
}
