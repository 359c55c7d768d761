package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.AwardedAmount;

/** How a line of a table of awards is read and written. */
public final class AwardedAmountCodec {

    /** The codec. */
    public static final ObjectCodec<AwardedAmount> CODEC = codec();

    private AwardedAmountCodec() {}

    private static ObjectCodec<AwardedAmount> codec() {
        ObjectCodec.Builder<AwardedAmount> awardedAmount = ObjectCodec.builder(AwardedAmount.class);
        Field<ClaimId> claim = awardedAmount.required("claim", Identifiers.CLAIM_ID, AwardedAmount::claim);
        Field<Euros> amount = awardedAmount.required("amount", Texts.EUROS, AwardedAmount::amount);
        return awardedAmount.build(values -> new AwardedAmount(values.get(claim), values.get(amount)));
    }
}
