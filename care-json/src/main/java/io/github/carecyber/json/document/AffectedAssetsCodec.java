package io.github.carecyber.json.document;

import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.AssetKind;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;

/** How the assets that a weakness affects are read and written. */
public final class AffectedAssetsCodec {

    /** The codec. */
    public static final ObjectCodec<AffectedAssets> CODEC = codec();

    private AffectedAssetsCodec() {}

    private static ObjectCodec<AffectedAssets> codec() {
        ObjectCodec.Builder<AffectedAssets> assets = ObjectCodec.builder(AffectedAssets.class);
        OptionalField<AssetKind> kind = assets.optional("kind", EnumCodec.of(AssetKind.class), AffectedAssets::kind);
        OptionalField<Integer> count = assets.optional("count", Numbers.SMALL, AffectedAssets::count);
        return assets.build(values -> new AffectedAssets(values.get(kind), values.get(count)));
    }
}
