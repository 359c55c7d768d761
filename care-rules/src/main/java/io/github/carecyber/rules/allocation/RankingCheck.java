package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import java.util.List;

/**
 * Tells whether a certificate of a ranking follows from the envelope and the claims: everybody's claims are sorted and added up, and where
 * a claim exceeds what is left, the certificate must say so, and nowhere else.
 */
final class RankingCheck {

    private final AllocationPolicy.Ranked policy;
    private final CertificateCheck check;
    private final List<AllocationCertificate.Misfit> tooLarge;

    private RankingCheck(
            AllocationPolicy.Ranked policy, CertificateCheck check, List<AllocationCertificate.Misfit> tooLarge) {
        this.policy = policy;
        this.check = check;
        this.tooLarge = tooLarge;
    }

    static boolean isSound(AllocationPolicy.Ranked policy, CertificateCheck check) {
        if (!(check.certificate() instanceof AllocationCertificate.Ranking ranking)) {
            return check.otherPolicy(
                    Difference.of("elle n’est pas celle d’un ordre de priorité", "it is not that of an order of rank"));
        }
        if (ranking.by() != policy.by() || ranking.whenTooLarge() != policy.whenTooLarge()) {
            return check.otherPolicy(Difference.of(
                    "elle suit un autre ordre, ou traite autrement une demande qui dépasse le solde",
                    "it follows another order, or deals in another way with a claim that exceeds what is left"));
        }
        if (!ranking.ties().equals(policy.ties())) {
            return check.otherPolicy(
                    Difference.of("elle suit une autre règle de départage", "it breaks ties in another way"));
        }
        return new RankingCheck(policy, check, ranking.tooLarge()).followsFromTheClaims();
    }

    private boolean followsFromTheClaims() {
        long left = check.envelope();
        int found = 0;
        for (int position : policy.by().order(check.claims(), policy.ties())) {
            Claim claim = check.claims().get(position);
            long award = claim.room().cents();
            if (award > left) {
                if (!isStated(found, claim, Euros.ofCents(left))) {
                    return check.unsound(Difference.of(
                            "quand vient le tour de {claim}, il reste {left}, moins qu’elle ne demande, et ce n’est pas ce qu’elle"
                                    + " indique",
                            "when {claim} has its turn, {left} is left, less than it asks for, and that is not what it states",
                            Arguments.none().with("claim", claim.id()).with("left", Euros.ofCents(left))));
                }
                found++;
                if (policy.whenTooLarge() != WhenTooLarge.SKIP) {
                    break;
                }
                award = 0;
            }
            left -= award;
        }
        return found == tooLarge.size() || moreThanThereAre(tooLarge.get(found).claim());
    }

    private boolean isStated(int place, Claim claim, Euros left) {
        return place < tooLarge.size()
                && tooLarge.get(place)
                        .equals(new AllocationCertificate.Misfit(
                                claim.id(), policy.by().standingOf(claim), left));
    }

    private boolean moreThanThereAre(ClaimId claim) {
        return check.unsound(Difference.of(
                "elle indique que {claim} dépasse le solde, et ce n’est pas le cas à son tour",
                "it states that {claim} exceeds what is left, and at its turn it does not",
                Arguments.none().with("claim", claim)));
    }
}
