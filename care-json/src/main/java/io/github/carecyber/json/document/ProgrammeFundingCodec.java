package io.github.carecyber.json.document;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.Year;

/** How money of the programme is read and written. */
public final class ProgrammeFundingCodec {

    /** The codec. */
    public static final ObjectCodec<ProgrammeFunding> CODEC = codec();

    private ProgrammeFundingCodec() {}

    private static ObjectCodec<ProgrammeFunding> codec() {
        ObjectCodec.Builder<ProgrammeFunding> programmeFunding = ObjectCodec.builder(ProgrammeFunding.class);
        Field<Euros> amount = programmeFunding.required("amount", Texts.EUROS, ProgrammeFunding::amount);
        Field<Year> until = programmeFunding.required("until", Numbers.YEAR, ProgrammeFunding::until);
        Field<ProgrammeFunding.Nature> nature = programmeFunding.required(
                "nature", EnumCodec.of(ProgrammeFunding.Nature.class), ProgrammeFunding::nature);
        Field<LegalReference> reference =
                programmeFunding.required("reference", LegalReferenceCodec.CODEC, ProgrammeFunding::reference);
        return programmeFunding
                .where(BilingualText.of("un montant qui n’est pas négatif", "an amount that is not negative"))
                .build(values -> new ProgrammeFunding(
                        values.get(amount), values.get(until), values.get(nature), values.get(reference)));
    }
}
