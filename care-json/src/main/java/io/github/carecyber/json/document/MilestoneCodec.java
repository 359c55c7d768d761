package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;

/** How a milestone is read and written. */
public final class MilestoneCodec {

    /** The codec. */
    public static final ObjectCodec<Milestone> CODEC = codec();

    private MilestoneCodec() {}

    private static ObjectCodec<Milestone> codec() {
        ObjectCodec.Builder<Milestone> milestone = ObjectCodec.builder(Milestone.class);
        OptionalField<MilestoneId> id = milestone.optional("id", Identifiers.MILESTONE_ID, Milestone::id);
        OptionalField<String> title = milestone.optional("title", Texts.TEXT, Milestone::title);
        OptionalField<LocalDate> day = milestone.optional("day", Texts.DAY, Milestone::day);
        return milestone.build(values -> new Milestone(values.get(id), values.get(title), values.get(day)));
    }
}
