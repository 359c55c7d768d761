package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.AwardTable;
import io.github.carecyber.rules.allocation.AwardedAmount;
import java.util.List;

/** How a table of awards is read and written. */
public final class AwardTableCodec {

    /** The codec. */
    public static final ObjectCodec<AwardTable> CODEC = codec();

    private AwardTableCodec() {}

    private static ObjectCodec<AwardTable> codec() {
        ObjectCodec.Builder<AwardTable> awardTable = ObjectCodec.builder(AwardTable.class);
        Field<Euros> envelope = awardTable.required("envelope", Texts.EUROS, AwardTable::envelope);
        Field<List<AwardedAmount>> awards =
                awardTable.required("awards", ListCodec.of(AwardedAmountCodec.CODEC), AwardTable::awards);
        Field<Euros> unallocated = awardTable.required("unallocated", Texts.EUROS, AwardTable::unallocated);
        return awardTable.build(
                values -> new AwardTable(values.get(envelope), values.get(awards), values.get(unallocated)));
    }
}
