package io.github.carecyber.rules.allocation;

/** What a policy decides, by the position of the claims. */
final class Outcome {

    private final long[] cents;
    private final AwardReason[] reasons;
    private final AllocationCertificate certificate;

    /** Takes over the arrays: the awards in cents, and why; claims with the same reason share one object. */
    Outcome(long[] cents, AwardReason[] reasons, AllocationCertificate certificate) {
        this.cents = cents;
        this.reasons = reasons;
        this.certificate = certificate;
    }

    /** Returns the award of the claim at a position, in cents. */
    long cents(int position) {
        return cents[position];
    }

    /** Returns why the claim at a position gets it. */
    AwardReason reason(int position) {
        return reasons[position];
    }

    /** Returns how to recompute any of the awards. */
    AllocationCertificate certificate() {
        return certificate;
    }
}
