package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Claim;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated problems that an allocator accepts: envelopes, policies, claims.
 *
 * <p>Small figures bring ties, binding ceilings and zeros about; large ones reach the edge of a long. Envelopes lie between nothing
 * and a little more than demand; one cent, and half of the demand, come often.
 */
public final class AllocationProblems {

    private static final int FEW_CLAIMS = 8;

    private static final int MOST_CLAIMS = 30;

    private static final int MANY_CLAIMS = 100;

    private static final long LARGEST_FIGURE = Long.MAX_VALUE / MOST_CLAIMS;

    private AllocationProblems() {}

    /**
     * Returns problems with figures from the smallest to the largest.
     *
     * @param policies the policies
     * @return the problems
     */
    public static Arbitrary<AllocationRequest> under(Arbitrary<? extends AllocationPolicy> policies) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, small(policies)),
                Tuple.of(1, problems(policies, ClaimLists.of(MANY_CLAIMS, 3, 2))),
                Tuple.of(3, problems(policies, ClaimLists.of(MOST_CLAIMS, 100_000, 5_000))),
                Tuple.of(2, problems(policies, ClaimLists.of(MOST_CLAIMS, LARGEST_FIGURE, 100))),
                Tuple.of(2, problems(policies, ClaimLists.of(MOST_CLAIMS, LARGEST_FIGURE, LARGEST_FIGURE))));
    }

    /**
     * Returns problems with figures so small that cents can be handed out one by one.
     *
     * @param policies the policies
     * @return the problems
     */
    public static Arbitrary<AllocationRequest> small(Arbitrary<? extends AllocationPolicy> policies) {
        return Arbitraries.oneOf(
                problems(policies, ClaimLists.of(MOST_CLAIMS, 12, 12)),
                problems(policies, ClaimLists.of(FEW_CLAIMS, 40, 1_000_000)));
    }

    private static Arbitrary<AllocationRequest> problems(
            Arbitrary<? extends AllocationPolicy> policies, Arbitrary<List<Claim>> claims) {
        Arbitrary<Integer> thousandths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 1_050)),
                Tuple.of(1, Arbitraries.of(0, 1_000)),
                Tuple.of(1, Arbitraries.just(500)));
        Arbitrary<Integer> oddCents = Arbitraries.integers().between(0, 2);
        return Combinators.combine(thousandths, oddCents, policies, claims)
                .as((part, cents, policy, list) ->
                        keepingMinimums(new AllocationRequest(envelope(list, part, cents), policy, list)))
                .filter(request -> request.check().isAccepted())
                .withoutEdgeCases();
    }

    /** Takes the useful minimums away if the policy cannot keep them. */
    private static AllocationRequest keepingMinimums(AllocationRequest problem) {
        if (problem.check().isAccepted()) {
            return problem;
        }
        List<Claim> claims = problem.claims().stream()
                .map(claim -> claim.withMinimum(Euros.ZERO))
                .toList();
        return new AllocationRequest(problem.envelope(), problem.policy(), claims);
    }

    private static Euros envelope(List<Claim> claims, int thousandthsOfDemand, int oddCents) {
        BigInteger demand = claims.stream()
                .map(claim -> BigInteger.valueOf(claim.room().cents()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger envelope = demand.multiply(BigInteger.valueOf(thousandthsOfDemand))
                .divide(BigInteger.valueOf(1_000))
                .add(BigInteger.valueOf(oddCents));
        return Euros.ofCents(envelope.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
    }
}
