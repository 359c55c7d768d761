package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Place;

/** How a cent’s place in line is read and written. */
public final class PlaceCodec {

    /** The codec. */
    public static final ObjectCodec<Place> CODEC = codec();

    private PlaceCodec() {}

    private static ObjectCodec<Place> codec() {
        ObjectCodec.Builder<Place> object = ObjectCodec.builder(Place.class);
        Field<Level> standing = object.required("standing", LevelCodec.CODEC, Place::standing);
        Field<ClaimId> claim = object.required("claim", Identifiers.CLAIM_ID, Place::claim);
        return object.build(values -> new Place(values.get(standing), values.get(claim)));
    }
}
