package io.github.carecyber.json.document;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.TieBreak;

/** How it is read and written who comes first among equals. */
public final class TieBreakCodec {

    /** The codec. */
    public static final KindCodec<TieBreak> CODEC = KindCodec.builder(TieBreak.class)
            .kind(TieBreak.ByIdentifier.class, byIdentifier())
            .kind(TieBreak.BySeed.class, bySeed())
            .build();

    private TieBreakCodec() {}

    private static ObjectCodec<TieBreak.ByIdentifier> byIdentifier() {
        return ObjectCodec.builder(TieBreak.ByIdentifier.class).build(values -> new TieBreak.ByIdentifier());
    }

    private static ObjectCodec<TieBreak.BySeed> bySeed() {
        ObjectCodec.Builder<TieBreak.BySeed> object = ObjectCodec.builder(TieBreak.BySeed.class);
        Field<String> seed = object.required("seed", Texts.STATEMENT, TieBreak.BySeed::seed);
        return object.where(BilingualText.of(
                        "une graine de 1 à 200 caractères dans seed", "a seed of 1 to 200 characters in seed"))
                .build(values -> new TieBreak.BySeed(values.get(seed)));
    }
}
