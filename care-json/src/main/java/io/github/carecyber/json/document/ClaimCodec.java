package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.allocation.Claim;

/** How a claim on an envelope is read and written. */
public final class ClaimCodec {

    /** The codec. */
    public static final ObjectCodec<Claim> CODEC = codec();

    private ClaimCodec() {}

    private static ObjectCodec<Claim> codec() {
        ObjectCodec.Builder<Claim> claim = ObjectCodec.builder(Claim.class);
        Field<ClaimId> id = claim.required("id", Identifiers.CLAIM_ID, Claim::id);
        Field<Euros> ceiling = claim.required("ceiling", Texts.EUROS, Claim::ceiling);
        Field<Euros> grantedElsewhere =
                claim.usually("grantedElsewhere", Texts.EUROS, Euros.ZERO, Claim::grantedElsewhere);
        OptionalField<Euros> minimum = claim.optional("minimum", Texts.EUROS, Claim::minimum);
        OptionalField<Long> weight = claim.optional("weight", Numbers.ANY, Claim::weight);
        OptionalField<Long> priority = claim.optional("priority", Numbers.ANY, Claim::priority);
        OptionalField<Long> score = claim.optional("score", Numbers.ANY, Claim::score);
        OptionalField<ClaimGroupId> group = claim.optional("group", Identifiers.CLAIM_GROUP_ID, Claim::group);
        return claim.build(values -> new Claim(
                values.get(id),
                values.get(ceiling),
                values.get(grantedElsewhere),
                values.get(minimum),
                values.get(weight),
                values.get(priority),
                values.get(score),
                values.get(group)));
    }
}
