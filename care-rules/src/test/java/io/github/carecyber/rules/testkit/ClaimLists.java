package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Generated lists of claims that state all that any policy may want to know.
 *
 * <p>Some ceilings and weights are zero, some of what may be granted was granted elsewhere, sometimes more than that, some claims
 * insist on a useful minimum, and some are alike in all but their names.
 */
public final class ClaimLists {

    /** The groups that claims are in. */
    public static final List<ClaimGroupId> GROUPS =
            List.of(ClaimGroupId.of("region-02"), ClaimGroupId.of("region-11"), ClaimGroupId.of("region-84"));

    private ClaimLists() {}

    /**
     * Returns lists of claims.
     *
     * @param most how many claims there are at most
     * @param largestCeiling the largest ceiling, in cents
     * @param largestWeight the largest weight
     * @return the lists, with identifiers from {@code claim-0} on
     */
    public static Arbitrary<List<Claim>> of(int most, long largestCeiling, long largestWeight) {
        Arbitrary<Claim> claim = claims(largestCeiling, largestWeight);
        Arbitrary<List<Claim>> different = claim.list().ofMaxSize(most);
        Arbitrary<List<Claim>> alike = Combinators.combine(
                        claim, Arbitraries.integers().between(1, most))
                .as(ClaimLists::repeated);
        Arbitrary<List<Claim>> both = Combinators.combine(
                        claim.list().ofMaxSize(most / 2),
                        claim,
                        Arbitraries.integers().between(1, most - most / 2))
                .as((some, one, count) -> {
                    List<Claim> claims = new ArrayList<>(some);
                    claims.addAll(repeated(one, count));
                    return claims;
                });
        return Arbitraries.frequencyOf(Tuple.of(6, different), Tuple.of(1, alike), Tuple.of(2, both))
                .map(ClaimLists::named);
    }

    private static Arbitrary<Claim> claims(long largestCeiling, long largestWeight) {
        Arbitrary<Long> granted =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(0L)), Tuple.of(1, figures(largestCeiling)));
        Arbitrary<Integer> quarters = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 4)));
        Arbitrary<Long> small = Arbitraries.longs().between(0, 5);
        return Combinators.combine(
                        figures(largestCeiling),
                        granted,
                        quarters,
                        figures(largestWeight),
                        small,
                        small,
                        Arbitraries.of(GROUPS))
                .as((ceiling, elsewhere, quarter, weight, priority, score, group) -> Claim.of(
                                ClaimId.of("unnamed"), Euros.ofCents(ceiling))
                        .withGrantedElsewhere(Euros.ofCents(elsewhere))
                        .withMinimum(Euros.ofCents(ceiling / 4 * quarter))
                        .withWeight(weight)
                        .withPriority(priority)
                        .withScore(score)
                        .withGroup(group));
    }

    /** Mostly figures over the whole range, and often the least and the largest. */
    private static Arbitrary<Long> figures(long largest) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, largest).withDistribution(RandomDistribution.uniform())),
                Tuple.of(1, Arbitraries.longs().between(0, Math.min(3, largest))),
                Tuple.of(1, Arbitraries.just(largest)));
    }

    private static List<Claim> repeated(Claim claim, int count) {
        return Collections.nCopies(count, claim);
    }

    /** Names the claims, and gives the first one a weight if none has. */
    private static List<Claim> named(List<Claim> claims) {
        boolean noWeight = claims.stream().allMatch(claim -> Objects.equals(claim.weight(), 0L));
        List<Claim> named = new ArrayList<>();
        for (Claim claim : claims) {
            Claim one = new Claim(
                    ClaimId.of("claim-" + named.size()),
                    claim.ceiling(),
                    claim.grantedElsewhere(),
                    claim.minimum(),
                    claim.weight(),
                    claim.priority(),
                    claim.score(),
                    claim.group());
            named.add(noWeight && named.isEmpty() ? one.withWeight(1) : one);
        }
        return named;
    }
}
