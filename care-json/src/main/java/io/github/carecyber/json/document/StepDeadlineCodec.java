package io.github.carecyber.json.document;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.attainment.StepDeadline;

/** How the next deadline of a call is read and written. */
public final class StepDeadlineCodec {

    /** The codec. */
    public static final ObjectCodec<StepDeadline> CODEC = codec();

    private StepDeadlineCodec() {}

    private static ObjectCodec<StepDeadline> codec() {
        ObjectCodec.Builder<StepDeadline> next = ObjectCodec.builder(StepDeadline.class);
        Field<CallStep> step = next.required("step", EnumCodec.of(CallStep.class), StepDeadline::step);
        OptionalField<Deadline> deadline = next.optional("deadline", Texts.DEADLINE, StepDeadline::deadline);
        OptionalField<Long> daysLeft = next.optional("daysLeft", Numbers.FIGURE, StepDeadline::daysLeft);
        OptionalField<Gap> gap = next.optional("gap", GapCodec.CODEC, StepDeadline::gap);
        return next.where(BilingualText.of(
                        "soit une date (deadline) avec les jours qui restent (daysLeft), soit ce qui manque pour la connaître"
                                + " (gap)",
                        "either a deadline with the days left, or the gap that keeps it from being known"))
                .build(values -> new StepDeadline(
                        values.get(step), values.get(deadline), values.get(daysLeft), values.get(gap)));
    }
}
