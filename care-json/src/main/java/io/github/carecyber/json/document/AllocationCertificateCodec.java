package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.ProportionalTo;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.TieBreak;

/** How the certificate of an allocation is read and written. */
public final class AllocationCertificateCodec {

    /** The codec. */
    public static final KindCodec<AllocationCertificate> CODEC = KindCodec.<AllocationCertificate>builder()
            .kind(AllocationCertificate.Whole.class, whole())
            .kind(AllocationCertificate.CutOff.class, cutOff())
            .build();

    private AllocationCertificateCodec() {}

    private static ObjectCodec<AllocationCertificate.Whole> whole() {
        ObjectCodec.Builder<AllocationCertificate.Whole> object = ObjectCodec.builder();
        Field<Euros> demanded = object.required("demanded", Texts.EUROS, AllocationCertificate.Whole::demanded);
        return object.build(values -> new AllocationCertificate.Whole(values.get(demanded)));
    }

    private static ObjectCodec<AllocationCertificate.CutOff> cutOff() {
        ObjectCodec.Builder<AllocationCertificate.CutOff> object = ObjectCodec.builder();
        Field<ProportionalTo> to =
                object.required("to", EnumCodec.of(ProportionalTo.class), AllocationCertificate.CutOff::to);
        Field<Ratio> factor = object.required("factor", RatioCodec.CODEC, AllocationCertificate.CutOff::factor);
        OptionalField<AllocationCertificate.Mark> lastCent =
                object.optional("lastCent", mark(), AllocationCertificate.CutOff::lastCent);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationCertificate.CutOff::ties);
        return object.build(values -> new AllocationCertificate.CutOff(
                values.get(to), values.get(factor), values.get(lastCent), values.get(ties)));
    }

    private static ObjectCodec<AllocationCertificate.Mark> mark() {
        ObjectCodec.Builder<AllocationCertificate.Mark> mark = ObjectCodec.builder();
        Field<Ratio> remainder = mark.required("remainder", RatioCodec.CODEC, AllocationCertificate.Mark::remainder);
        Field<ClaimId> claim = mark.required("claim", Identifiers.CLAIM_ID, AllocationCertificate.Mark::claim);
        return mark.where(BilingualText.of(
                        "un reste entre 0/1 et 1/1, bornes exclues", "a remainder between 0/1 and 1/1, both excluded"))
                .build(values -> new AllocationCertificate.Mark(values.get(remainder), values.get(claim)));
    }
}
