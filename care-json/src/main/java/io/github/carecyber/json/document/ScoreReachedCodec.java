package io.github.carecyber.json.document;

import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;

/** How a score that was reached is read and written. */
public final class ScoreReachedCodec {

    /** The codec. */
    public static final ObjectCodec<ScoreReached> CODEC = codec();

    private ScoreReachedCodec() {}

    private static ObjectCodec<ScoreReached> codec() {
        ObjectCodec.Builder<ScoreReached> reached = ObjectCodec.builder(ScoreReached.class);
        OptionalField<String> measure = reached.optional("measure", Texts.TEXT, ScoreReached::measure);
        OptionalField<Integer> score = reached.optional("score", Numbers.SMALL, ScoreReached::score);
        OptionalField<LocalDate> measured = reached.optional("measured", Texts.DAY, ScoreReached::measured);
        return reached.build(values -> new ScoreReached(values.get(measure), values.get(score), values.get(measured)));
    }
}
