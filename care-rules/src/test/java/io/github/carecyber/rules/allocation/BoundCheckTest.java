package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.ItemLimit;
import io.github.carecyber.rules.portfolio.Relaxation;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundCheckTest {

    private static final ClaimId SMALL = ClaimId.of("small");
    private static final ClaimId GOOD = ClaimId.of("good");
    private static final Euros TEN = Euros.of("10.00");

    private static final AllocationRequest TWO_CLAIMS = new AllocationRequest(
            TEN,
            AllocationPolicy.bestPortfolio(1_000, TieBreak.byIdentifier()),
            List.of(Claim.of(SMALL, TEN).withScore(1), Claim.of(GOOD, TEN).withScore(9)));

    @Test
    void theBestPortfolioIsAccepted() {
        Allocation allocation = TWO_CLAIMS.allocate();
        assertEquals(
                List.of(), findings(AllocationAudit.policy(TWO_CLAIMS, allocation.table(), allocation.certificate())));
    }

    @Test
    void aBoundOfAllegedSearchIsRefutedByOneClaimLeftOut() {
        assertEquals(List.of("audit.certificate.unsound"), findings(SMALL, 1, 1, BoundBasis.SEARCH));
    }

    @Test
    void aWorseSelectionIsRefusedEvenWithAnHonestBound() {
        assertEquals(List.of("audit.certificate.unsound"), findings(SMALL, 1, 9, BoundBasis.RELAXATION));
    }

    private static List<String> findings(ClaimId selected, long score, long upperBound, BoundBasis basis) {
        Relaxation relaxation =
                new Relaxation(BigInteger.valueOf(9), BigInteger.ZERO, BigInteger.valueOf(1_000), ItemLimit.NONE, 0);
        AwardTable table = new AwardTable(
                TEN,
                List.of(
                        new AwardedAmount(SMALL, selected.equals(SMALL) ? TEN : Euros.ZERO),
                        new AwardedAmount(GOOD, selected.equals(GOOD) ? TEN : Euros.ZERO)),
                Euros.ZERO);
        return findings(AllocationAudit.policy(
                TWO_CLAIMS,
                table,
                new AllocationCertificate.Bound(Set.of(selected), score, upperBound, basis, relaxation)));
    }

    private static List<String> findings(Report report) {
        return report.violations().stream()
                .map(violation -> violation.rule().value())
                .toList();
    }
}
