package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;

/** One award, recomputed from the envelope of its group and what flowed back. */
final class CertifiedGroup {

    private CertifiedGroup() {}

    static Euros awardOf(AllocationCertificate.Tree certificate, Claim claim) {
        ClaimForm.require(claim);
        throw new UnsupportedOperationException(certificate.toString());
    }
}
