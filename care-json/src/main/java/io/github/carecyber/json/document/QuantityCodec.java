package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a figure is read and written that a scale prices. */
public final class QuantityCodec {

    /** The codec. */
    public static final KindCodec<Quantity> CODEC = KindCodec.builder(Quantity.class)
            .kind(Quantity.Measured.class, measured())
            .kind(Quantity.Declared.class, declared())
            .build();

    private QuantityCodec() {}

    private static ObjectCodec<Quantity.Measured> measured() {
        ObjectCodec.Builder<Quantity.Measured> object = ObjectCodec.builder(Quantity.Measured.class);
        Field<Measure> measure = object.required("measure", MeasureCodec.CODEC, Quantity.Measured::measure);
        return object.build(values -> new Quantity.Measured(values.get(measure)));
    }

    private static ObjectCodec<Quantity.Declared> declared() {
        ObjectCodec.Builder<Quantity.Declared> object = ObjectCodec.builder(Quantity.Declared.class);
        Field<QuantityId> id = object.required("id", Identifiers.QUANTITY_ID, Quantity.Declared::id);
        Field<BilingualText> name = object.required("name", BilingualTextCodec.CODEC, Quantity.Declared::name);
        return object.build(values -> new Quantity.Declared(values.get(id), values.get(name)));
    }
}
