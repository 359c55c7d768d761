package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;

/** One award, recomputed from the claims at which what was left did not suffice. */
final class CertifiedRank {

    private CertifiedRank() {}

    static Euros awardOf(AllocationCertificate.Ranking certificate, Claim claim, Euros envelope) {
        ClaimForm.require(claim);
        throw new UnsupportedOperationException(certificate.toString() + envelope);
    }
}
