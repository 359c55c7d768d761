package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Place;
import io.github.carecyber.rules.allocation.SharingRule;

/** How the reason of an award is read and written. */
public final class AwardReasonCodec {

    /** The codec. */
    public static final KindCodec<AwardReason> CODEC = KindCodec.builder(AwardReason.class)
            .kind(AwardReason.AtCeiling.class, atCeiling())
            .kind(AwardReason.Shared.class, shared())
            .kind(AwardReason.InLine.class, inLine())
            .kind(AwardReason.NoWeight.class, noWeight())
            .kind(AwardReason.NotFunded.class, notFunded())
            .kind(AwardReason.Dropped.class, dropped())
            .kind(AwardReason.Served.class, served())
            .kind(AwardReason.TooLarge.class, tooLarge())
            .kind(AwardReason.AfterStop.class, afterStop())
            .kind(AwardReason.Selected.class, selected())
            .kind(AwardReason.NotSelected.class, notSelected())
            .kind(AwardReason.InGroup.class, inGroup())
            .build();

    private AwardReasonCodec() {}

    private static ObjectCodec<AwardReason.AtCeiling> atCeiling() {
        return ObjectCodec.builder(AwardReason.AtCeiling.class).build(values -> new AwardReason.AtCeiling());
    }

    private static ObjectCodec<AwardReason.Shared> shared() {
        ObjectCodec.Builder<AwardReason.Shared> object = ObjectCodec.builder(AwardReason.Shared.class);
        Field<SharingRule> rule = object.required("rule", EnumCodec.of(SharingRule.class), AwardReason.Shared::rule);
        Field<Level> level = object.required("level", LevelCodec.CODEC, AwardReason.Shared::level);
        OptionalField<Mark> lastCent = object.optional("lastCent", MarkCodec.CODEC, AwardReason.Shared::lastCent);
        return object.build(
                values -> new AwardReason.Shared(values.get(rule), values.get(level), values.get(lastCent)));
    }

    private static ObjectCodec<AwardReason.InLine> inLine() {
        ObjectCodec.Builder<AwardReason.InLine> object = ObjectCodec.builder(AwardReason.InLine.class);
        Field<SharingRule> rule = object.required("rule", EnumCodec.of(SharingRule.class), AwardReason.InLine::rule);
        OptionalField<Place> last = object.optional("last", PlaceCodec.CODEC, AwardReason.InLine::last);
        return object.build(values -> new AwardReason.InLine(values.get(rule), values.get(last)));
    }

    private static ObjectCodec<AwardReason.NoWeight> noWeight() {
        return ObjectCodec.builder(AwardReason.NoWeight.class).build(values -> new AwardReason.NoWeight());
    }

    private static ObjectCodec<AwardReason.NotFunded> notFunded() {
        ObjectCodec.Builder<AwardReason.NotFunded> object = ObjectCodec.builder(AwardReason.NotFunded.class);
        Field<Euros> demanded = object.required("demanded", Texts.EUROS_NOT_NEGATIVE, AwardReason.NotFunded::demanded);
        return object.build(values -> new AwardReason.NotFunded(values.get(demanded)));
    }

    private static ObjectCodec<AwardReason.Dropped> dropped() {
        ObjectCodec.Builder<AwardReason.Dropped> object = ObjectCodec.builder(AwardReason.Dropped.class);
        Field<Integer> step = object.required("step", Numbers.COUNT, AwardReason.Dropped::step);
        Field<Euros> offered = object.required("offered", Texts.EUROS_NOT_NEGATIVE, AwardReason.Dropped::offered);
        Field<Euros> least = object.required("least", Texts.EUROS_NOT_NEGATIVE, AwardReason.Dropped::least);
        return object.build(
                values -> new AwardReason.Dropped(values.get(step), values.get(offered), values.get(least)));
    }

    private static ObjectCodec<AwardReason.Served> served() {
        ObjectCodec.Builder<AwardReason.Served> object = ObjectCodec.builder(AwardReason.Served.class);
        Field<Integer> rank = object.required("rank", Numbers.COUNT, AwardReason.Served::rank);
        Field<Euros> left = object.required("left", Texts.EUROS_NOT_NEGATIVE, AwardReason.Served::left);
        return object.build(values -> new AwardReason.Served(values.get(rank), values.get(left)));
    }

    private static ObjectCodec<AwardReason.TooLarge> tooLarge() {
        ObjectCodec.Builder<AwardReason.TooLarge> object = ObjectCodec.builder(AwardReason.TooLarge.class);
        Field<Integer> rank = object.required("rank", Numbers.COUNT, AwardReason.TooLarge::rank);
        Field<Euros> left = object.required("left", Texts.EUROS_NOT_NEGATIVE, AwardReason.TooLarge::left);
        return object.build(values -> new AwardReason.TooLarge(values.get(rank), values.get(left)));
    }

    private static ObjectCodec<AwardReason.AfterStop> afterStop() {
        ObjectCodec.Builder<AwardReason.AfterStop> object = ObjectCodec.builder(AwardReason.AfterStop.class);
        Field<Integer> rank = object.required("rank", Numbers.COUNT, AwardReason.AfterStop::rank);
        Field<ClaimId> stoppedAt = object.required("stoppedAt", Identifiers.CLAIM_ID, AwardReason.AfterStop::stoppedAt);
        return object.build(values -> new AwardReason.AfterStop(values.get(rank), values.get(stoppedAt)));
    }

    private static ObjectCodec<AwardReason.Selected> selected() {
        return ObjectCodec.builder(AwardReason.Selected.class).build(values -> new AwardReason.Selected());
    }

    private static ObjectCodec<AwardReason.NotSelected> notSelected() {
        return ObjectCodec.builder(AwardReason.NotSelected.class).build(values -> new AwardReason.NotSelected());
    }

    private static ObjectCodec<AwardReason.InGroup> inGroup() {
        ObjectCodec.Builder<AwardReason.InGroup> object = ObjectCodec.builder(AwardReason.InGroup.class);
        Field<ClaimGroupId> group = object.required("group", Identifiers.CLAIM_GROUP_ID, AwardReason.InGroup::group);
        Field<Euros> envelope = object.required("envelope", Texts.EUROS_NOT_NEGATIVE, AwardReason.InGroup::envelope);
        Field<Euros> amount = object.required("amount", Texts.EUROS_NOT_NEGATIVE, AwardReason.InGroup::amount);
        Field<AwardReason> inside =
                object.required("inside", LazyCodec.of(() -> AwardReasonCodec.CODEC), AwardReason.InGroup::inside);
        OptionalField<AwardReason> flowedBack = object.optional(
                "flowedBack", LazyCodec.of(() -> AwardReasonCodec.CODEC), AwardReason.InGroup::flowedBack);
        return object.where(BilingualText.of(
                        "un motif inside, et un motif flowedBack, qui ne sont pas eux-mêmes ceux d’un groupe",
                        "a reason inside, and one in flowedBack, that is not itself one of a group"))
                .build(values -> new AwardReason.InGroup(
                        values.get(group),
                        values.get(envelope),
                        values.get(amount),
                        values.get(inside),
                        values.get(flowedBack)));
    }
}
