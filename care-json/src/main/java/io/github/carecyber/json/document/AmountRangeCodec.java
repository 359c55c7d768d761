package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.scale.AmountRange;

/** How an amount is read and written as far as it is known. */
public final class AmountRangeCodec {

    /** What any two bounds must satisfy. */
    static final BilingualText BOUNDS =
            BilingualText.of("un minimum (least) d’au plus le maximum (most)", "a least that is at most the most");

    /** The codec. */
    public static final ObjectCodec<AmountRange> CODEC = codec();

    private AmountRangeCodec() {}

    private static ObjectCodec<AmountRange> codec() {
        ObjectCodec.Builder<AmountRange> range = ObjectCodec.builder(AmountRange.class);
        Field<Euros> least = range.required("least", Texts.EUROS_NOT_NEGATIVE, AmountRange::least);
        OptionalField<Euros> most = range.optional("most", Texts.EUROS_NOT_NEGATIVE, AmountRange::most);
        return range.where(BOUNDS).build(values -> new AmountRange(values.get(least), values.get(most)));
    }
}
