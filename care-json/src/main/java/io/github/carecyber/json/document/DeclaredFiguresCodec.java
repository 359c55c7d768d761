package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.scale.DeclaredFigures;
import java.util.Map;

/** How it is read and written what a scale needs and no application states. */
public final class DeclaredFiguresCodec {

    /** The codec. */
    public static final ObjectCodec<DeclaredFigures> CODEC = codec();

    private DeclaredFiguresCodec() {}

    private static ObjectCodec<DeclaredFigures> codec() {
        ObjectCodec.Builder<DeclaredFigures> figures = ObjectCodec.builder(DeclaredFigures.class);
        Field<Map<QuantityId, Long>> quantities = figures.usually(
                "quantities",
                MapCodec.of(Identifiers.QUANTITY_ID, Numbers.FIGURE),
                Map.of(),
                DeclaredFigures::quantities);
        OptionalField<Euros> costs = figures.optional("costs", Texts.EUROS_NOT_NEGATIVE, DeclaredFigures::costs);
        return figures.build(values -> new DeclaredFigures(values.get(quantities), values.get(costs)));
    }
}
