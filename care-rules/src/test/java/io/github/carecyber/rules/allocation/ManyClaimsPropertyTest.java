package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.testkit.ClaimLists;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Enough claims that numbers are counted by their leading digits and not sorted. */
class ManyClaimsPropertyTest {

    private static final int MOST_CLAIMS = 600;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theReferenceAgrees(@ForAll("problems") AllocationRequest problem) {
        AllocationPolicy.Sharing policy = (AllocationPolicy.Sharing) problem.policy();
        Allocation allocation = problem.allocate();
        List<Long> cents = allocation.awards().stream()
                .map(award -> award.amount().cents())
                .toList();
        ReferenceSharing reference = policy.rounding() == Rounding.QUOTA
                ? ReferenceSharing.of(problem)
                : ReferenceSharing.inLine(policy, cents, problem.claims());
        assertEquals(reference.cents(), cents);
        assertEquals(reference.certificate(), allocation.certificate());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void certificatesAndReasonsTellEveryAward(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (int index = 0; index < problem.claims().size(); index++) {
            Claim claim = problem.claims().get(index);
            Award award = allocation.awards().get(index);
            assertEquals(allocation.certificate().awardOf(claim, problem.envelope()), award.amount());
            assertEquals(amount(award.reason(), claim), award.amount(), () -> award + " of " + claim);
        }
    }

    /** Returns the award that follows from its reason alone. */
    private static Euros amount(AwardReason reason, Claim claim) {
        if (reason instanceof AwardReason.AtCeiling) {
            return claim.room();
        }
        if (reason instanceof AwardReason.NoWeight) {
            assertEquals(0L, claim.weight());
            return Euros.ZERO;
        }
        if (reason instanceof AwardReason.Shared shared) {
            BigInteger cut = CertifiedShare.shareInUnits(shared.rule(), shared.level(), claim)
                    .divide(CertifiedShare.unit(shared.level()));
            Euros amount = Euros.ofCents(cut.longValueExact() + (shared.hasOddCent() ? 1 : 0));
            assertTrue(
                    Euros.ofCents(cut.longValueExact()).compareTo(claim.room()) < 0, "the exact share is the ceiling");
            return amount;
        }
        AwardReason.InLine inLine = (AwardReason.InLine) reason;
        Euros amount = CertifiedLine.awardOf(
                new AllocationCertificate.Line(inLine.rule(), inLine.last(), TieBreak.byIdentifier()), claim);
        assertTrue(amount.compareTo(claim.room()) < 0, "the award is the ceiling");
        return amount;
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        Arbitrary<AllocationPolicy> policies = Combinators.combine(
                        Arbitraries.of(SharingRule.class), Arbitraries.of(Rounding.class))
                .as((rule, rounding) -> AllocationPolicy.sharing(rule, rounding, TieBreak.byIdentifier()));
        Arbitrary<List<Claim>> claims = Arbitraries.oneOf(
                ClaimLists.of(MOST_CLAIMS, 3, 3),
                ClaimLists.of(MOST_CLAIMS, 1_000_000, 5_000),
                ClaimLists.of(MOST_CLAIMS, 1_000, 1_000_000_000),
                ClaimLists.of(MOST_CLAIMS, Long.MAX_VALUE / MOST_CLAIMS, Long.MAX_VALUE / MOST_CLAIMS));
        return Combinators.combine(policies, claims, Arbitraries.integers().between(0, 1_010))
                .as((policy, list, thousandths) ->
                        new AllocationRequest(envelope(list, thousandths), policy, withoutMinimums(list)))
                .withoutEdgeCases();
    }

    private static List<Claim> withoutMinimums(List<Claim> claims) {
        return claims.stream().map(claim -> claim.withMinimum(Euros.ZERO)).toList();
    }

    private static Euros envelope(List<Claim> claims, int thousandths) {
        BigInteger rooms = claims.stream()
                .map(claim -> BigInteger.valueOf(claim.room().cents()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger part = rooms.multiply(BigInteger.valueOf(thousandths)).divide(BigInteger.valueOf(1_000));
        return Euros.ofCents(part.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
    }
}
