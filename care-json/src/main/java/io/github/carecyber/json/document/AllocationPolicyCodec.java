package io.github.carecyber.json.document;

import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.DropOrder;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import java.util.List;

/** How the policy of an allocation is read and written. */
public final class AllocationPolicyCodec {

    /** The codec. */
    public static final KindCodec<AllocationPolicy> CODEC = KindCodec.builder(AllocationPolicy.class)
            .kind(AllocationPolicy.InFull.class, inFull())
            .kind(AllocationPolicy.Sharing.class, sharing())
            .kind(AllocationPolicy.Useful.class, useful())
            .kind(AllocationPolicy.Ranked.class, ranked())
            .kind(AllocationPolicy.BestPortfolio.class, bestPortfolio())
            .kind(AllocationPolicy.Grouped.class, grouped())
            .build();

    private AllocationPolicyCodec() {}

    private static ObjectCodec<AllocationPolicy.InFull> inFull() {
        return ObjectCodec.builder(AllocationPolicy.InFull.class).build(values -> new AllocationPolicy.InFull());
    }

    private static ObjectCodec<AllocationPolicy.Sharing> sharing() {
        ObjectCodec.Builder<AllocationPolicy.Sharing> object = ObjectCodec.builder(AllocationPolicy.Sharing.class);
        Field<SharingRule> rule =
                object.required("rule", EnumCodec.of(SharingRule.class), AllocationPolicy.Sharing::rule);
        Field<Rounding> rounding =
                object.required("rounding", EnumCodec.of(Rounding.class), AllocationPolicy.Sharing::rounding);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationPolicy.Sharing::ties);
        return object.build(
                values -> new AllocationPolicy.Sharing(values.get(rule), values.get(rounding), values.get(ties)));
    }

    private static ObjectCodec<AllocationPolicy.Useful> useful() {
        ObjectCodec.Builder<AllocationPolicy.Useful> object = ObjectCodec.builder(AllocationPolicy.Useful.class);
        Field<AllocationPolicy.Sharing> sharing =
                object.required("sharing", sharing(), AllocationPolicy.Useful::sharing);
        Field<DropOrder> order =
                object.required("order", EnumCodec.of(DropOrder.class), AllocationPolicy.Useful::order);
        return object.build(values -> new AllocationPolicy.Useful(values.get(sharing), values.get(order)));
    }

    private static ObjectCodec<AllocationPolicy.Ranked> ranked() {
        ObjectCodec.Builder<AllocationPolicy.Ranked> object = ObjectCodec.builder(AllocationPolicy.Ranked.class);
        Field<RankedBy> by = object.required("by", EnumCodec.of(RankedBy.class), AllocationPolicy.Ranked::by);
        Field<WhenTooLarge> whenTooLarge = object.required(
                "whenTooLarge", EnumCodec.of(WhenTooLarge.class), AllocationPolicy.Ranked::whenTooLarge);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationPolicy.Ranked::ties);
        return object.build(
                values -> new AllocationPolicy.Ranked(values.get(by), values.get(whenTooLarge), values.get(ties)));
    }

    private static ObjectCodec<AllocationPolicy.BestPortfolio> bestPortfolio() {
        ObjectCodec.Builder<AllocationPolicy.BestPortfolio> object =
                ObjectCodec.builder(AllocationPolicy.BestPortfolio.class);
        Field<Long> work = object.required("work", Numbers.FIGURE, AllocationPolicy.BestPortfolio::work);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationPolicy.BestPortfolio::ties);
        return object.build(values -> new AllocationPolicy.BestPortfolio(values.get(work), values.get(ties)));
    }

    private static ObjectCodec<AllocationPolicy.Grouped> grouped() {
        ObjectCodec.Builder<AllocationPolicy.Grouped> object = ObjectCodec.builder(AllocationPolicy.Grouped.class);
        Field<List<GroupEnvelope>> groups =
                object.list("groups", GroupEnvelopeCodec.CODEC, AllocationPolicy.Grouped::groups);
        Field<FlowBack> flowBack =
                object.required("flowBack", EnumCodec.of(FlowBack.class), AllocationPolicy.Grouped::flowBack);
        Field<AllocationPolicy> inside = object.required(
                "inside", LazyCodec.of(() -> AllocationPolicyCodec.CODEC), AllocationPolicy.Grouped::inside);
        return object.misfits(values -> GroupMisfit.in(values.get(groups), values.get(inside)))
                .build(values ->
                        new AllocationPolicy.Grouped(values.get(groups), values.get(flowBack), values.get(inside)));
    }
}
