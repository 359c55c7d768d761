package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Claim;
import java.util.List;

/** How the claims on an envelope and the policy are read and written. */
public final class AllocationRequestCodec {

    /** The codec. */
    public static final ObjectCodec<AllocationRequest> CODEC = codec();

    private AllocationRequestCodec() {}

    private static ObjectCodec<AllocationRequest> codec() {
        ObjectCodec.Builder<AllocationRequest> allocationRequest = ObjectCodec.builder(AllocationRequest.class);
        Field<Euros> envelope = allocationRequest.required("envelope", Texts.EUROS, AllocationRequest::envelope);
        Field<AllocationPolicy> policy =
                allocationRequest.required("policy", AllocationPolicyCodec.CODEC, AllocationRequest::policy);
        Field<List<Claim>> claims =
                allocationRequest.required("claims", ListCodec.of(ClaimCodec.CODEC), AllocationRequest::claims);
        return allocationRequest.build(
                values -> new AllocationRequest(values.get(envelope), values.get(policy), values.get(claims)));
    }
}
