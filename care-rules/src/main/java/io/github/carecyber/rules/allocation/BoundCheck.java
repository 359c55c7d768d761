package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.Relaxation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a certificate of a portfolio follows from the envelope and the claims: the selection fits, its score is right,
 * and the bound can be recomputed. Another selection of the same score passes as well, since it is as good; and what only a
 * search has shown cannot be told without one.
 */
final class BoundCheck {

    private final CertificateCheck check;
    private final AllocationCertificate.Bound bound;

    private BoundCheck(CertificateCheck check, AllocationCertificate.Bound bound) {
        this.check = check;
        this.bound = bound;
    }

    static boolean isSound(CertificateCheck check) {
        return check.certificate() instanceof AllocationCertificate.Bound bound
                ? new BoundCheck(check, bound).followsFromTheClaims()
                : check.otherPolicy(Difference.of(
                        "elle n’est pas celle d’un meilleur portefeuille", "it is not that of a best portfolio"));
    }

    private boolean followsFromTheClaims() {
        Set<ClaimId> unknown = new HashSet<>(bound.selected());
        long cost = 0;
        long score = 0;
        for (Claim claim : check.claims()) {
            if (unknown.remove(claim.id())) {
                cost += claim.room().cents();
                score += Objects.requireNonNull(claim.score());
            }
        }
        if (!unknown.isEmpty()) {
            return check.unsound(Difference.of(
                    "elle retient {claim}, qui n’est pas une demande",
                    "it selects {claim}, which is no claim",
                    Arguments.none()
                            .with("claim", unknown.stream().sorted().findFirst().orElseThrow())));
        }
        if (cost > check.envelope()) {
            return check.unsound(Difference.of(
                    "les demandes retenues coûtent {cost}, plus que l’enveloppe",
                    "the claims selected cost {cost}, more than the envelope",
                    Arguments.none().with("cost", Euros.ofCents(cost))));
        }
        if (score != bound.score()) {
            return check.unsound(Difference.of(
                    "les scores retenus font {sum} et non {score}",
                    "the scores selected come to {sum} and not {score}",
                    Arguments.none().with("sum", score).with("score", bound.score())));
        }
        Optional<ClaimId> better = betterLeftOut(check.envelope() - cost);
        if (better.isPresent()) {
            return check.unsound(Difference.of(
                    "la demande {claim}, qui n’est pas retenue, améliorerait la sélection ou dépasse à elle seule la borne",
                    "the claim {claim}, which is not selected, would improve the selection or exceeds the bound by itself",
                    Arguments.none().with("claim", better.get())));
        }
        return boundHolds();
    }

    /**
     * Finds a claim left out that shows that the selection is not what the policy gives: it scores and would still fit, or would do
     * better in the place of one selected that costs as much or more, or fits alone and scores more than the bound.
     */
    private Optional<ClaimId> betterLeftOut(long left) {
        List<Claim> dearestFirst = new ArrayList<>(check.claims());
        dearestFirst.sort(Comparator.comparingLong(Claim::roomInCents)
                .reversed()
                .thenComparingInt(claim -> bound.selected().contains(claim.id()) ? 0 : 1));
        long leastSelected = Long.MAX_VALUE;
        for (Claim claim : dearestFirst) {
            long score = Objects.requireNonNull(claim.score());
            long cost = claim.roomInCents();
            if (bound.selected().contains(claim.id())) {
                leastSelected = Math.min(leastSelected, score);
            } else if ((score > 0 && cost <= left)
                    || score > leastSelected
                    || (score > bound.upperBound() && cost <= check.envelope())) {
                return Optional.of(claim.id());
            }
        }
        return Optional.empty();
    }

    private boolean boundHolds() {
        List<Claim> claims = check.claims();
        long[] costs = ScoredClaims.costs(claims);
        long[] scores = ScoredClaims.scores(claims);
        Relaxation relaxation = bound.relaxation();
        BigInteger stated = BigInteger.valueOf(bound.upperBound());
        BigInteger recomputed =
                relaxation.bound(costs, scores, check.envelope()).max(BigInteger.valueOf(bound.score()));
        boolean bySearch = bound.basis() == BoundBasis.SEARCH;
        if (!relaxation.limitHolds(costs, scores, check.envelope(), bound.score())
                || (bySearch ? recomputed.compareTo(stated) < 0 : !recomputed.equals(stated))) {
            return check.unsound(Difference.of(
                    "les prix indiqués ne donnent pas la borne de {bound}",
                    "the prices stated do not give the bound of {bound}",
                    Arguments.none().with("bound", bound.upperBound())));
        }
        if (bySearch) {
            check.undecided()
                    .accept(CertificateRules.cannotTell(new Gap.CannotTell(
                            check.path(),
                            Difference.of(
                                    "seule une recherche montre qu’aucune sélection ne dépasse {bound}\u00a0; les prix seuls montrent"
                                            + " qu’aucune ne dépasse {recomputed}",
                                    "only a search shows that no selection scores more than {bound}; the prices alone show that none"
                                            + " scores more than {recomputed}",
                                    Arguments.none()
                                            .with("bound", bound.upperBound())
                                            .with("recomputed", recomputed.toString())))));
        }
        if (!bound.isProven()) {
            check.undecided()
                    .accept(CertificateRules.cannotTell(new Gap.CannotTell(
                            check.path(),
                            Difference.of(
                                    "il n’est pas exclu qu’une autre sélection obtienne jusqu’à {bound}, au lieu de {score}",
                                    "it is not excluded that another selection scores up to {bound}, instead of {score}",
                                    Arguments.none()
                                            .with("bound", bound.upperBound())
                                            .with("score", bound.score())))));
        }
        return true;
    }
}
