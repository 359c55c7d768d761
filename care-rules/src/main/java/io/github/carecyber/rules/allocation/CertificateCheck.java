package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells whether a certificate is sound: that it is one of the policy at hand, and that its figures follow from the envelope
 * and the claims. It looks at no table and does not run the policy; policies within policies come back here.
 */
record CertificateCheck(
        DataPath path,
        long envelope,
        List<Claim> claims,
        AllocationCertificate certificate,
        Consumer<Violation> violations,
        Consumer<Undecided> undecided)
        implements PolicyCases<Boolean> {

    /** Returns whether the certificate is sound as far as can be told; if not, the violations say why. */
    static boolean isSound(AllocationPolicy policy, CertificateCheck check) {
        return policy.fold(check);
    }

    @Override
    public Boolean inFull(AllocationPolicy.InFull policy) {
        return WholeCheck.isSound(this);
    }

    @Override
    public Boolean sharing(AllocationPolicy.Sharing policy) {
        return SharingCheck.isSound(policy, this);
    }

    @Override
    public Boolean useful(AllocationPolicy.Useful policy) {
        return UsefulCheck.isSound(policy, this);
    }

    @Override
    public Boolean ranked(AllocationPolicy.Ranked policy) {
        return RankingCheck.isSound(policy, this);
    }

    @Override
    public Boolean bestPortfolio(AllocationPolicy.BestPortfolio policy) {
        return BoundCheck.isSound(this);
    }

    @Override
    public Boolean grouped(AllocationPolicy.Grouped policy) {
        return TreeCheck.isSound(policy, this);
    }

    /** Returns the check of a certificate within this one. */
    CertificateCheck within(DataPath place, long within, List<Claim> among, AllocationCertificate inner) {
        return new CertificateCheck(place, within, among, inner, violations, undecided);
    }

    /** Returns the claim of an identifier, looked for from the first on; empty if nobody made it. */
    Optional<Claim> claim(ClaimId id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** Notes that the certificate belongs to another policy. */
    boolean otherPolicy(BilingualText difference) {
        violations.accept(CertificateRules.otherPolicy(path, difference));
        return false;
    }

    /** Notes that the certificate's figures do not follow from the envelope and the claims. */
    boolean unsound(BilingualText difference) {
        violations.accept(CertificateRules.unsound(path, difference));
        return false;
    }
}
