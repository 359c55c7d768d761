package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** All five rules under both roundings, with certificates and reasons. */
class SharingPropertyTest {

    @Property(tries = 5_000)
    void theCertificateGivesEveryAwardAndTheAwardsGiveWhatThereIs(@ForAll("anyProblems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        BigInteger given = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (int index = 0; index < problem.claims().size(); index++) {
            Claim claim = problem.claims().get(index);
            Award award = allocation.awards().get(index);
            assertTrue(award.amount().compareTo(claim.room()) <= 0, () -> award + " exceeds " + claim);
            assertEquals(
                    allocation.certificate().awardOf(claim, problem.envelope()),
                    award.amount(),
                    () -> claim + " by " + allocation.certificate());
            given = given.add(BigInteger.valueOf(award.amount().cents()));
            if (ClaimForm.baseOf(claim, policy(problem).rule()) > 0) {
                most = most.add(BigInteger.valueOf(claim.room().cents()));
            }
        }
        assertEquals(most.min(BigInteger.valueOf(problem.envelope().cents())), given);
    }

    @Property(tries = 5_000)
    void reasonsSayWhatHasHappened(@ForAll("anyProblems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (int index = 0; index < problem.claims().size(); index++) {
            Claim claim = problem.claims().get(index);
            Award award = allocation.awards().get(index);
            boolean whole = award.amount().equals(claim.room());
            AwardReason reason = award.reason();
            if (reason instanceof AwardReason.AtCeiling) {
                assertTrue(whole);
            } else if (reason instanceof AwardReason.NoWeight) {
                assertEquals(0L, claim.weight());
                assertTrue(award.amount().isZero());
            } else if (reason instanceof AwardReason.Shared shared) {
                assertEquals(Rounding.QUOTA, policy(problem).rounding());
                Ratio share = CertifiedShare.exactShare(shared.rule(), shared.level(), claim);
                BigInteger cut = share.numerator().divide(share.denominator());
                assertEquals(
                        cut.add(shared.hasOddCent() ? BigInteger.ONE : BigInteger.ZERO),
                        BigInteger.valueOf(award.amount().cents()));
                assertTrue(share.compareTo(Ratio.of(claim.room().cents(), 1)) < 0);
            } else {
                assertEquals(Rounding.MONOTONE, policy(problem).rounding());
                assertTrue(reason instanceof AwardReason.InLine && !whole, reason::toString);
            }
        }
    }

    @Property(tries = 3_000)
    void monotoneIsTheSameAsCentByCent(@ForAll("smallProblems") AllocationRequest problem) {
        AllocationPolicy.Sharing policy = new AllocationPolicy.Sharing(
                policy(problem).rule(), Rounding.MONOTONE, policy(problem).ties());
        Map<ClaimId, Long> expected =
                LineReference.awards(policy, problem.envelope().cents(), problem.claims());
        for (Award award : Allocator.of(policy)
                .allocate(problem.envelope(), problem.claims())
                .awards()) {
            assertEquals(expected.get(award.claim()), award.amount().cents(), () -> award + " of " + problem);
        }
    }

    @Property
    void equalAwardsAndEqualLossesAreRoundedAlikeByBothRoundings(@ForAll("anyProblems") AllocationRequest problem) {
        for (SharingRule rule : List.of(SharingRule.EQUAL_AWARDS, SharingRule.EQUAL_LOSSES)) {
            TieBreak ties = policy(problem).ties();
            assertEquals(
                    table(problem, AllocationPolicy.sharing(rule, Rounding.QUOTA, ties)),
                    table(problem, AllocationPolicy.sharing(rule, Rounding.MONOTONE, ties)));
        }
    }

    @Provide
    Arbitrary<AllocationRequest> anyProblems() {
        return Arbitraries.oneOf(
                problems(12, 12, 20),
                problems(3, 2, 400),
                problems(100_000, 5_000, 300),
                problems(Long.MAX_VALUE / 40, 1_000, 40),
                problems(Long.MAX_VALUE / 40, Long.MAX_VALUE / 40, 40));
    }

    @Provide
    Arbitrary<AllocationRequest> smallProblems() {
        return Arbitraries.oneOf(problems(12, 12, 12), problems(40, 3, 8), problems(9, 1_000_000, 8));
    }

    private static Arbitrary<AllocationRequest> problems(long largestCeiling, long largestWeight, int mostClaims) {
        Arbitrary<AllocationPolicy> policies = Combinators.combine(
                        Arbitraries.of(SharingRule.values()),
                        Arbitraries.of(Rounding.values()),
                        Arbitraries.of(TieBreak.byIdentifier(), TieBreak.bySeed("D2-2026")))
                .as(AllocationPolicy::sharing);
        Arbitrary<Claim> claims = Combinators.combine(
                        figures(largestCeiling), figures(largestCeiling), figures(largestWeight))
                .as((ceiling, elsewhere, weight) -> Claim.of(ClaimId.of("unnamed"), Euros.ofCents(ceiling))
                        .withGrantedElsewhere(Euros.ofCents(elsewhere % 3 == 0 ? elsewhere / 2 : 0))
                        .withWeight(weight));
        return Combinators.combine(
                        policies,
                        claims.list().ofMaxSize(mostClaims),
                        Arbitraries.longs().between(0, 1_050),
                        Arbitraries.longs().between(0, 2))
                .as((policy, unnamed, thousandths, more) -> {
                    List<Claim> named = named(unnamed);
                    BigInteger demand = named.stream()
                            .map(claim -> BigInteger.valueOf(claim.room().cents()))
                            .reduce(BigInteger.ZERO, BigInteger::add);
                    BigInteger envelope = demand.multiply(BigInteger.valueOf(thousandths))
                            .divide(BigInteger.valueOf(1_000))
                            .add(BigInteger.valueOf(more))
                            .min(BigInteger.valueOf(Long.MAX_VALUE));
                    return new AllocationRequest(Euros.ofCents(envelope.longValueExact()), policy, named);
                });
    }

    private static Arbitrary<Long> figures(long largest) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, largest).withDistribution(RandomDistribution.uniform())),
                Tuple.of(1, Arbitraries.longs().between(0, Math.min(3, largest))),
                Tuple.of(1, Arbitraries.just(largest)));
    }

    private static List<Claim> named(List<Claim> unnamed) {
        List<Claim> named = new ArrayList<>();
        for (Claim claim : unnamed) {
            Claim weighted = named.isEmpty() && claim.weight() == 0 ? claim.withWeight(1) : claim;
            named.add(new Claim(
                    ClaimId.of("claim-" + named.size()),
                    weighted.ceiling(),
                    weighted.grantedElsewhere(),
                    null,
                    weighted.weight(),
                    null,
                    null,
                    null));
        }
        return named;
    }

    private static List<Euros> table(AllocationRequest problem, AllocationPolicy policy) {
        return Allocator.of(policy).allocate(problem.envelope(), problem.claims()).awards().stream()
                .map(Award::amount)
                .toList();
    }

    private static AllocationPolicy.Sharing policy(AllocationRequest problem) {
        return (AllocationPolicy.Sharing) problem.policy();
    }
}
