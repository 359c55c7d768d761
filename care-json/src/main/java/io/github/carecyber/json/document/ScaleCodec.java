package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How it is read and written how a ceiling is found. */
public final class ScaleCodec {

    /** The codec. */
    public static final KindCodec<Scale> CODEC =
            KindCodec.<Scale>builder().kind(Scale.Flat.class, flat()).build();

    private ScaleCodec() {}

    private static ObjectCodec<Scale.Flat> flat() {
        ObjectCodec.Builder<Scale.Flat> object = ObjectCodec.builder();
        Field<Euros> amount = object.required("amount", Texts.EUROS, Scale.Flat::amount);
        return object.where(BilingualText.of("un montant qui n’est pas négatif", "an amount that is not negative"))
                .build(values -> new Scale.Flat(values.get(amount)));
    }
}
