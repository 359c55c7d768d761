package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Tells whether a certificate of a sharing follows from the envelope and the claims: one pass over the claims, in exact numbers.
 *
 * <p>There is just one sound certificate for a problem. Places in a line never tie, so for one award to differ, the last place
 * must; and it is sound only if the awards up to it come to what there is to share out. A level must, besides, be the least that
 * gives its shares.
 */
final class SharingCheck {

    private final AllocationPolicy.Sharing policy;
    private final CertificateCheck check;
    private final SharedOut amounts;

    private SharingCheck(AllocationPolicy.Sharing policy, CertificateCheck check) {
        this.policy = policy;
        this.check = check;
        this.amounts = SharedOut.of(check.envelope(), check.claims(), policy.rule());
    }

    static boolean isSound(AllocationPolicy.Sharing policy, CertificateCheck check) {
        SharingCheck sharing = new SharingCheck(policy, check);
        return switch (policy.rounding()) {
            case QUOTA ->
                check.certificate() instanceof AllocationCertificate.CutOff cutOff
                        ? sharing.isSound(cutOff)
                        : check.otherPolicy(Difference.of(
                                "elle n’est pas celle d’un arrondi aux plus fortes parties retranchées",
                                "it is not that of a rounding to the largest remainders"));
            case MONOTONE ->
                check.certificate() instanceof AllocationCertificate.Line line
                        ? sharing.isSound(line)
                        : check.otherPolicy(Difference.of(
                                "elle n’est pas celle de centimes distribués l’un après l’autre",
                                "it is not that of cents handed out one after another"));
        };
    }

    private boolean isSound(AllocationCertificate.CutOff cutOff) {
        return isOfPolicy(cutOff.rule(), cutOff.ties())
                && LevelCheck.isSound(cutOff, amounts, check)
                && isMarkSound(cutOff)
                && addsUp(cutOff);
    }

    private boolean isSound(AllocationCertificate.Line line) {
        return isOfPolicy(line.rule(), line.ties()) && isPlaceSound(line) && addsUp(line);
    }

    private boolean isOfPolicy(SharingRule rule, TieBreak ties) {
        if (rule != policy.rule()) {
            return check.otherPolicy(
                    Difference.of("elle suit une autre règle de partage", "it follows another sharing rule"));
        }
        return ties.equals(policy.ties())
                || check.otherPolicy(
                        Difference.of("elle suit une autre règle de départage", "it breaks ties in another way"));
    }

    private boolean isMarkSound(AllocationCertificate.CutOff cutOff) {
        Mark mark = cutOff.lastCent();
        if (mark == null) {
            return true;
        }
        Optional<Claim> claim = check.claim(mark.claim());
        if (claim.isEmpty()) {
            return check.unsound(UnknownClaim.of(mark.claim()));
        }
        return CertifiedShare.cutOff(cutOff, claim.get()).equals(mark.remainder())
                || check.unsound(Difference.of(
                        "la part de centime qu’elle indique pour {claim} n’est pas celle que l’arrondi retranche à cette demande",
                        "the part of a cent that it states for {claim} is not what rounding cuts off from that claim",
                        Arguments.none().with("claim", mark.claim())));
    }

    private boolean isPlaceSound(AllocationCertificate.Line line) {
        Place place = line.last();
        if (place == null) {
            return true;
        }
        Optional<Claim> claim = check.claim(place.claim());
        if (claim.isEmpty()) {
            return check.unsound(UnknownClaim.of(place.claim()));
        }
        return PlaceCheck.isPlaceOf(claim.get(), place.standing(), line.rule())
                || check.unsound(Difference.of(
                        "le rang qu’elle indique n’est celui d’aucun centime de la demande {claim}",
                        "the place that it states is that of no cent of the claim {claim}",
                        Arguments.none().with("claim", place.claim())));
    }

    /** Tells whether the awards recomputed come to what there is to share out, to the cent. */
    private boolean addsUp(AllocationCertificate certificate) {
        Euros envelope = Euros.ofCents(check.envelope());
        BigInteger sum = BigInteger.ZERO;
        for (Claim claim : check.claims()) {
            sum = sum.add(
                    BigInteger.valueOf(certificate.awardOf(claim, envelope).cents()));
        }
        return sum.equals(amounts.target())
                || check.unsound(Difference.of(
                        "les montants qui s’en déduisent font {sum}, et il y a {target} à répartir",
                        "the awards that follow from it come to {sum}, and there is {target} to share out",
                        Arguments.none()
                                .with("sum", WideAmount.of(sum))
                                .with("target", WideAmount.of(amounts.target()))));
    }
}
