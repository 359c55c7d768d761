package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.comparison.PlanVersion;
import java.time.LocalDate;

/** How one of two versions of a plan is read and written. */
public final class PlanVersionCodec {

    /** The codec. */
    public static final ObjectCodec<PlanVersion> CODEC = codec();

    private PlanVersionCodec() {}

    private static ObjectCodec<PlanVersion> codec() {
        ObjectCodec.Builder<PlanVersion> version = ObjectCodec.builder(PlanVersion.class);
        OptionalField<PlanId> id = version.optional("id", Identifiers.PLAN_ID, PlanVersion::id);
        OptionalField<Integer> number = version.optional("version", Numbers.SMALL, PlanVersion::version);
        OptionalField<LocalDate> drawnUp = version.optional("drawnUp", Texts.DAY, PlanVersion::drawnUp);
        OptionalField<Euros> cost = version.optional("cost", Texts.EUROS, PlanVersion::cost);
        OptionalField<Euros> requested = version.optional("requested", Texts.EUROS, PlanVersion::requested);
        return version.build(values -> new PlanVersion(
                values.get(id), values.get(number), values.get(drawnUp), values.get(cost), values.get(requested)));
    }
}
