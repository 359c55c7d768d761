package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The awards that a certificate gives, claim by claim; certificates within certificates come back here. What a certificate lists is
 * put into a hash table once, so that recomputing every award takes no longer than the list and the claims are.
 */
record CertifiedAwards(Euros envelope) implements CertificateCases<Function<Claim, Euros>> {

    CertifiedAwards {
        Objects.requireNonNull(envelope, "envelope");
    }

    /**
     * Returns the function from a claim to its award.
     *
     * <p>It throws an {@link IllegalArgumentException} for a claim that an allocation would have refused.
     */
    static Function<Claim, Euros> of(AllocationCertificate certificate, Euros envelope) {
        Function<Claim, Euros> awards = certificate.fold(new CertifiedAwards(envelope));
        return claim -> {
            ClaimForm.require(claim);
            return awards.apply(claim);
        };
    }

    @Override
    public Function<Claim, Euros> whole(AllocationCertificate.Whole certificate) {
        return certificate.demanded().compareTo(envelope) <= 0 ? Claim::room : claim -> Euros.ZERO;
    }

    @Override
    public Function<Claim, Euros> cutOff(AllocationCertificate.CutOff certificate) {
        return certificate::awardOf;
    }

    @Override
    public Function<Claim, Euros> line(AllocationCertificate.Line certificate) {
        return certificate::awardOf;
    }

    @Override
    public Function<Claim, Euros> useful(AllocationCertificate.Useful certificate) {
        Set<ClaimId> dropped = new HashSet<>();
        certificate.dropped().forEach(drop -> dropped.add(drop.claim()));
        Function<Claim, Euros> awards = of(certificate.sharing(), envelope);
        return claim -> dropped.contains(claim.id()) ? Euros.ZERO : awards.apply(claim);
    }

    @Override
    public Function<Claim, Euros> ranking(AllocationCertificate.Ranking certificate) {
        return CertifiedRank.of(certificate);
    }

    @Override
    public Function<Claim, Euros> bound(AllocationCertificate.Bound certificate) {
        Set<ClaimId> selected = certificate.selected();
        return claim -> selected.contains(claim.id()) ? claim.room() : Euros.ZERO;
    }

    @Override
    public Function<Claim, Euros> tree(AllocationCertificate.Tree certificate) {
        return CertifiedGroup.of(certificate);
    }
}
