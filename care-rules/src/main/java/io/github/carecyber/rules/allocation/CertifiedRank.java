package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Awards recomputed from the claims at which what was left did not suffice. */
final class CertifiedRank {

    private CertifiedRank() {}

    /** Returns the function from a claim to its award, which takes constant time for each. */
    static Function<Claim, Euros> of(AllocationCertificate.Ranking certificate) {
        List<AllocationCertificate.Misfit> tooLarge = certificate.tooLarge();
        if (certificate.whenTooLarge() == WhenTooLarge.SKIP) {
            return skipping(tooLarge);
        }
        return tooLarge.isEmpty() ? CertifiedRank::inFull : stoppingAt(tooLarge.get(0), certificate);
    }

    private static Function<Claim, Euros> skipping(List<AllocationCertificate.Misfit> tooLarge) {
        Set<ClaimId> skipped = new HashSet<>();
        tooLarge.forEach(misfit -> skipped.add(misfit.claim()));
        return claim -> skipped.contains(claim.id()) ? Euros.ZERO : inFull(claim);
    }

    private static Function<Claim, Euros> stoppingAt(
            AllocationCertificate.Misfit misfit, AllocationCertificate.Ranking certificate) {
        RankedBy by = certificate.by();
        TieBreak ties = certificate.ties();
        long turn = by.turnOf(misfit.standing());
        String key = ties.keyOf(misfit.claim());
        return claim -> {
            if (claim.id().equals(misfit.claim())) {
                long left = Math.min(misfit.left().cents(), claim.room().cents());
                return Euros.ofCents(certificate.whenTooLarge().award(claim, left));
            }
            int order = Long.compare(by.turnOf(by.standingOf(claim)), turn);
            boolean before = order < 0 || (order == 0 && ties.keyOf(claim.id()).compareTo(key) < 0);
            return before ? inFull(claim) : Euros.ZERO;
        };
    }

    private static Euros inFull(Claim claim) {
        return claim.room();
    }
}
