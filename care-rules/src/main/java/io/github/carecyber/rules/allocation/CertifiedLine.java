package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;

/** One award, recomputed from the last cent handed out. */
final class CertifiedLine {

    private CertifiedLine() {}

    static Euros awardOf(AllocationCertificate.Line certificate, Claim claim) {
        ClaimForm.require(claim);
        throw new UnsupportedOperationException(certificate.toString());
    }
}
