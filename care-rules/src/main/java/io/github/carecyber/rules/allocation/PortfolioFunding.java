package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.rules.portfolio.Portfolio;
import io.github.carecyber.rules.portfolio.PortfolioSolver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The claims whose scores together are highest, each in full. */
final class PortfolioFunding {

    private PortfolioFunding() {}

    static Outcome of(AllocationPolicy.BestPortfolio policy, long envelope, List<Claim> claims) {
        // The solver decides between equal claims by their order, so that must not be the order of the file.
        int[] order = ClaimOrder.of(new long[claims.size()], policy.ties(), claims);
        List<Claim> ordered = new ArrayList<>(order.length);
        for (int position : order) {
            ordered.add(claims.get(position));
        }
        Portfolio portfolio = PortfolioSolver.solve(
                ScoredClaims.costs(ordered), ScoredClaims.scores(ordered), envelope, policy.work());
        BitSet chosen = portfolio.chosen();

        AwardReason isSelected = new AwardReason.Selected();
        AwardReason notSelected = new AwardReason.NotSelected();
        long[] cents = new long[order.length];
        AwardReason[] reasons = new AwardReason[order.length];
        Set<ClaimId> selected = new HashSet<>();
        for (int place = 0; place < order.length; place++) {
            boolean isChosen = chosen.get(place);
            Claim claim = ordered.get(place);
            cents[order[place]] = isChosen ? claim.room().cents() : 0;
            reasons[order[place]] = isChosen ? isSelected : notSelected;
            if (isChosen) {
                selected.add(claim.id());
            }
        }
        return new Outcome(
                cents,
                reasons,
                new AllocationCertificate.Bound(
                        selected, portfolio.score(), portfolio.bound(), portfolio.basis(), portfolio.relaxation()));
    }
}
