package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is dropped, slow and obviously right: after each drop, all exact shares are worked out anew, and the first in the order whose share is too
 * small goes.
 */
final class ReferenceEviction {

    private ReferenceEviction() {}

    /** Returns who is dropped because its exact share is too small, in that order. */
    static List<AllocationCertificate.Drop> byShare(AllocationRequest problem) {
        AllocationPolicy.Useful policy = (AllocationPolicy.Useful) problem.policy();
        List<Claim> remaining = new ArrayList<>(problem.claims());
        List<AllocationCertificate.Drop> drops = new ArrayList<>();
        Comparator<Claim> order = order(problem);
        while (true) {
            Map<ClaimId, Fraction> shares = shares(problem, policy.sharing(), remaining);
            Claim first = remaining.stream()
                    .filter(claim -> shares.get(claim.id()).compareTo(least(claim)) < 0)
                    .min(order)
                    .orElse(null);
            if (first == null) {
                return drops;
            }
            Euros offered = Euros.ofCents(shares.get(first.id()).whole().longValueExact());
            drops.add(new AllocationCertificate.Drop(first.id(), offered, first.leastAward()));
            remaining.remove(first);
        }
    }

    private static Comparator<Claim> order(AllocationRequest problem) {
        AllocationPolicy.Useful policy = (AllocationPolicy.Useful) problem.policy();
        Comparator<Claim> byTies = ReferenceTies.of(policy.sharing().ties()).reversed();
        return switch (policy.order()) {
            case LAST_PRIORITY ->
                Comparator.comparing(Claim::priority, Comparator.reverseOrder()).thenComparing(byTies);
            case LOWEST_SCORE -> Comparator.comparing(Claim::score).thenComparing(byTies);
            case LARGEST_SHORTFALL -> {
                Map<ClaimId, Fraction> first = shares(problem, policy.sharing(), problem.claims());
                Comparator<Claim> byShortfall = Comparator.comparing(claim -> first.get(claim.id())
                        .whole()
                        .subtract(BigInteger.valueOf(claim.leastAward().cents())));
                yield byShortfall.thenComparing(byTies);
            }
        };
    }

    private static Map<ClaimId, Fraction> shares(
            AllocationRequest problem, AllocationPolicy.Sharing sharing, List<Claim> claims) {
        List<Fraction> exact = ReferenceSharing.exactly(new AllocationRequest(problem.envelope(), sharing, claims))
                .shares();
        Map<ClaimId, Fraction> shares = new HashMap<>();
        for (int index = 0; index < claims.size(); index++) {
            shares.put(claims.get(index).id(), exact.get(index));
        }
        return shares;
    }

    private static Fraction least(Claim claim) {
        long minimum = claim.minimum() == null ? 0 : claim.minimum().cents();
        return Fraction.of(Math.max(0, minimum - claim.grantedElsewhere().cents()));
    }
}
