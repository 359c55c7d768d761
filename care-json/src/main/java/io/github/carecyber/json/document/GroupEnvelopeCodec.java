package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.GroupEnvelope;

/** How the envelope of a group is read and written. */
public final class GroupEnvelopeCodec {

    /** The codec. */
    public static final KindCodec<GroupEnvelope> CODEC = KindCodec.builder(GroupEnvelope.class)
            .kind(GroupEnvelope.Fixed.class, fixed())
            .kind(GroupEnvelope.Part.class, part())
            .build();

    private GroupEnvelopeCodec() {}

    private static ObjectCodec<GroupEnvelope.Fixed> fixed() {
        ObjectCodec.Builder<GroupEnvelope.Fixed> object = ObjectCodec.builder(GroupEnvelope.Fixed.class);
        Field<ClaimGroupId> group = object.required("group", Identifiers.CLAIM_GROUP_ID, GroupEnvelope.Fixed::group);
        Field<Euros> amount = object.required("amount", Texts.EUROS_NOT_NEGATIVE, GroupEnvelope.Fixed::amount);
        return object.build(values -> new GroupEnvelope.Fixed(values.get(group), values.get(amount)));
    }

    private static ObjectCodec<GroupEnvelope.Part> part() {
        ObjectCodec.Builder<GroupEnvelope.Part> object = ObjectCodec.builder(GroupEnvelope.Part.class);
        Field<ClaimGroupId> group = object.required("group", Identifiers.CLAIM_GROUP_ID, GroupEnvelope.Part::group);
        Field<Share> share = object.required("share", Texts.SHARE, GroupEnvelope.Part::share);
        Field<Euros> minimum = object.required("minimum", Texts.EUROS_NOT_NEGATIVE, GroupEnvelope.Part::minimum);
        return object.build(
                values -> new GroupEnvelope.Part(values.get(group), values.get(share), values.get(minimum)));
    }
}
