package io.github.carecyber.json.document;

import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.ProportionalTo;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.TieBreak;

/** How the policy of an allocation is read and written. */
public final class AllocationPolicyCodec {

    /** The codec. */
    public static final KindCodec<AllocationPolicy> CODEC = KindCodec.<AllocationPolicy>builder()
            .kind(AllocationPolicy.InFull.class, inFull())
            .kind(AllocationPolicy.Proportional.class, proportional())
            .build();

    private AllocationPolicyCodec() {}

    private static ObjectCodec<AllocationPolicy.InFull> inFull() {
        return ObjectCodec.<AllocationPolicy.InFull>builder().build(values -> new AllocationPolicy.InFull());
    }

    private static ObjectCodec<AllocationPolicy.Proportional> proportional() {
        ObjectCodec.Builder<AllocationPolicy.Proportional> object = ObjectCodec.builder();
        Field<ProportionalTo> to =
                object.required("to", EnumCodec.of(ProportionalTo.class), AllocationPolicy.Proportional::to);
        Field<Rounding> rounding =
                object.required("rounding", EnumCodec.of(Rounding.class), AllocationPolicy.Proportional::rounding);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationPolicy.Proportional::ties);
        return object.build(
                values -> new AllocationPolicy.Proportional(values.get(to), values.get(rounding), values.get(ties)));
    }
}
