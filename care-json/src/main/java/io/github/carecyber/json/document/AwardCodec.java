package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;

/** How an award with its reason is read and written. */
public final class AwardCodec {

    /** The codec. */
    public static final ObjectCodec<Award> CODEC = codec();

    private AwardCodec() {}

    private static ObjectCodec<Award> codec() {
        ObjectCodec.Builder<Award> award = ObjectCodec.builder(Award.class);
        Field<ClaimId> claim = award.required("claim", Identifiers.CLAIM_ID, Award::claim);
        Field<Euros> amount = award.required("amount", Texts.EUROS, Award::amount);
        Field<AwardReason> reason = award.required("reason", AwardReasonCodec.CODEC, Award::reason);
        return award.where(BilingualText.of("un montant qui n’est pas négatif", "an amount that is not negative"))
                .build(values -> Award.of(values.get(claim), values.get(amount), values.get(reason)));
    }
}
