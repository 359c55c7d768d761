package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Award;
import java.util.List;

/** How an allocation is read and written. */
public final class AllocationCodec {

    /** The codec. */
    public static final ObjectCodec<Allocation> CODEC = codec();

    private AllocationCodec() {}

    private static ObjectCodec<Allocation> codec() {
        ObjectCodec.Builder<Allocation> allocation = ObjectCodec.builder(Allocation.class);
        Field<Euros> envelope = allocation.required("envelope", Texts.EUROS, Allocation::envelope);
        Field<AllocationPolicy> policy = allocation.required("policy", AllocationPolicyCodec.CODEC, Allocation::policy);
        Field<List<Award>> awards = allocation.required("awards", ListCodec.of(AwardCodec.CODEC), Allocation::awards);
        Field<Euros> unallocated = allocation.required("unallocated", Texts.EUROS, Allocation::unallocated);
        Field<AllocationCertificate> certificate =
                allocation.required("certificate", AllocationCertificateCodec.CODEC, Allocation::certificate);
        Field<Provenance> provenance = allocation.required("provenance", ProvenanceCodec.CODEC, Allocation::provenance);
        return allocation.build(values -> new Allocation(
                values.get(envelope),
                values.get(policy),
                values.get(awards),
                values.get(unallocated),
                values.get(certificate),
                values.get(provenance)));
    }
}
