package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Generated problems that an allocator accepts: envelopes, policies, claims.
 *
 * <p>Small figures bring ties, binding ceilings and zeros about; large ones reach the edge of a long. Envelopes lie between
 * nothing and a little more than demand.
 */
final class AllocationProblems {

    private static final int MOST_CLAIMS = 30;

    private static final long LARGEST_FIGURE = Long.MAX_VALUE / MOST_CLAIMS;

    private AllocationProblems() {}

    /** Problems under every policy. */
    static Arbitrary<AllocationRequest> all() {
        return Arbitraries.frequencyOf(Tuple.of(4, proportional()), Tuple.of(1, inFull()));
    }

    /** Problems under a proportional policy. */
    static Arbitrary<AllocationRequest> proportional() {
        return Arbitraries.oneOf(
                problems(policies(), 12, 12),
                problems(policies(), 100_000, 5_000),
                problems(policies(), LARGEST_FIGURE, 100),
                problems(policies(), LARGEST_FIGURE, LARGEST_FIGURE));
    }

    private static Arbitrary<AllocationRequest> inFull() {
        return problems(Arbitraries.just(AllocationPolicy.inFull()), 12, 12);
    }

    private static Arbitrary<AllocationPolicy> policies() {
        Arbitrary<TieBreak> ties = Arbitraries.of(
                TieBreak.byIdentifier(), TieBreak.bySeed("D2-2026"), TieBreak.bySeed("graine publiée à l’été"));
        return Combinators.combine(
                        Arbitraries.of(SharingRule.PROPORTIONAL_TO_CEILING, SharingRule.PROPORTIONAL_TO_WEIGHT),
                        Arbitraries.of(Rounding.QUOTA),
                        ties)
                .as(AllocationPolicy::sharing);
    }

    private static Arbitrary<AllocationRequest> problems(
            Arbitrary<AllocationPolicy> policies, long largestCeiling, long largestWeight) {
        Arbitrary<Claim> claim = Combinators.combine(figures(largestCeiling), figures(largestWeight))
                .as((ceiling, weight) ->
                        Claim.of(ClaimId.of("unnamed"), Euros.ofCents(ceiling)).withWeight(weight));
        Arbitrary<Integer> partOfDemand = Arbitraries.integers().between(0, 1_050);
        Arbitrary<Integer> oddCents = Arbitraries.integers().between(0, 2);
        return Combinators.combine(
                        partOfDemand, oddCents, policies, claim.list().ofMaxSize(MOST_CLAIMS))
                .as((thousandths, cents, policy, claims) ->
                        new AllocationRequest(envelope(claims, thousandths, cents), policy, acceptable(claims)))
                .withoutEdgeCases();
    }

    /** Mostly figures over the whole range, and often the least and the largest. */
    private static Arbitrary<Long> figures(long largest) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, largest).withDistribution(RandomDistribution.uniform())),
                Tuple.of(1, Arbitraries.longs().between(0, 3)),
                Tuple.of(1, Arbitraries.just(largest)));
    }

    private static Euros envelope(List<Claim> claims, int thousandthsOfDemand, int oddCents) {
        BigInteger demand = claims.stream()
                .map(claim -> BigInteger.valueOf(claim.ceiling().cents()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger envelope = demand.multiply(BigInteger.valueOf(thousandthsOfDemand))
                .divide(BigInteger.valueOf(1_000))
                .add(BigInteger.valueOf(oddCents));
        return Euros.ofCents(envelope.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
    }

    /** Names the claims, and gives the first one a weight if none has. */
    private static List<Claim> acceptable(List<Claim> claims) {
        boolean noWeight = claims.stream().allMatch(claim -> claim.weight() == 0);
        List<Claim> named = new ArrayList<>();
        for (Claim claim : claims) {
            ClaimId id = ClaimId.of("claim-" + named.size());
            Claim weighted = noWeight && named.isEmpty() ? claim.withWeight(1) : claim;
            named.add(Claim.of(id, weighted.ceiling()).withWeight(weighted.weight()));
        }
        return named;
    }
}
