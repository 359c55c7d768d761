package io.github.carecyber.json.document;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.YearMonth;

/** How a rate that was reached is read and written. */
public final class RateReachedCodec {

    /** The codec. */
    public static final ObjectCodec<RateReached> CODEC = codec();

    private RateReachedCodec() {}

    private static ObjectCodec<RateReached> codec() {
        ObjectCodec.Builder<RateReached> rate = ObjectCodec.builder(RateReached.class);
        OptionalField<String> measure = rate.optional("measure", Texts.TEXT, RateReached::measure);
        OptionalField<Long> counted = rate.optional("counted", Numbers.ANY, RateReached::counted);
        OptionalField<Long> outOf = rate.optional("outOf", Numbers.ANY, RateReached::outOf);
        OptionalField<YearMonth> firstMonth = rate.optional("firstMonth", Texts.MONTH, RateReached::firstMonth);
        OptionalField<Integer> months = rate.optional("months", Numbers.SMALL, RateReached::months);
        return rate.build(values -> new RateReached(
                values.get(measure),
                values.get(counted),
                values.get(outOf),
                values.get(firstMonth),
                values.get(months)));
    }
}
