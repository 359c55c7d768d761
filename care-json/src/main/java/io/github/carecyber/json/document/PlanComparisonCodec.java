package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.comparison.ActionShift;
import io.github.carecyber.rules.comparison.ComparisonWarning;
import io.github.carecyber.rules.comparison.PlanChange;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.PlanVersion;
import java.util.List;

/** How a comparison of two versions of a plan is read and written. */
public final class PlanComparisonCodec {

    /** The codec. */
    public static final ObjectCodec<PlanComparison> CODEC = codec();

    private PlanComparisonCodec() {}

    private static ObjectCodec<PlanComparison> codec() {
        ObjectCodec.Builder<PlanComparison> comparison = ObjectCodec.builder(PlanComparison.class);
        Field<PlanVersion> earlier = comparison.required("earlier", PlanVersionCodec.CODEC, PlanComparison::earlier);
        Field<PlanVersion> later = comparison.required("later", PlanVersionCodec.CODEC, PlanComparison::later);
        Field<List<ComparisonWarning>> warnings =
                comparison.list("warnings", EnumCodec.of(ComparisonWarning.class), PlanComparison::warnings);
        Field<List<ActionShift>> shifts = comparison.list("shifts", ActionShiftCodec.CODEC, PlanComparison::shifts);
        Field<List<ActionId>> abandoned =
                comparison.list("abandoned", Identifiers.ACTION_ID, PlanComparison::abandoned);
        Field<List<ActionId>> resumed = comparison.list("resumed", Identifiers.ACTION_ID, PlanComparison::resumed);
        Field<List<WeaknessId>> noLongerAddressed =
                comparison.list("noLongerAddressed", Identifiers.WEAKNESS_ID, PlanComparison::noLongerAddressed);
        Field<List<WeaknessId>> newlyAddressed =
                comparison.list("newlyAddressed", Identifiers.WEAKNESS_ID, PlanComparison::newlyAddressed);
        Field<List<PlanChange>> changes = comparison.list("changes", PlanChangeCodec.CODEC, PlanComparison::changes);
        Field<Provenance> provenance =
                comparison.required("provenance", ProvenanceCodec.CODEC, PlanComparison::provenance);
        return comparison.build(values -> new PlanComparison(
                values.get(earlier),
                values.get(later),
                values.get(changes),
                values.get(shifts),
                values.get(abandoned),
                values.get(resumed),
                values.get(noLongerAddressed),
                values.get(newlyAddressed),
                values.get(warnings),
                values.get(provenance)));
    }
}
