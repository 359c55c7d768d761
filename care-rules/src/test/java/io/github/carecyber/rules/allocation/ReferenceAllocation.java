package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The proportional allocation with largest remainders, written down as the textbook has it: exact fractions of big integers, one
 * round after another until no further claim meets its ceiling, one odd cent after another. It shares no arithmetic with the engine.
 */
final class ReferenceAllocation {

    private final Map<ClaimId, BigInteger> wholeCents = new HashMap<>();
    private final Map<ClaimId, BigInteger> numerators = new HashMap<>();
    private final Map<ClaimId, BigInteger> awards = new HashMap<>();
    private BigInteger denominator = BigInteger.ONE;

    private ReferenceAllocation() {}

    static ReferenceAllocation of(long envelope, AllocationPolicy.Sharing policy, List<Claim> claims) {
        ReferenceAllocation allocation = new ReferenceAllocation();
        Map<ClaimId, BigInteger> ceilings = new HashMap<>();
        Map<ClaimId, BigInteger> bases = new HashMap<>();
        for (Claim claim : claims) {
            BigInteger ceiling = BigInteger.valueOf(claim.ceiling().cents());
            ceilings.put(claim.id(), ceiling);
            bases.put(
                    claim.id(),
                    policy.rule() == SharingRule.PROPORTIONAL_TO_CEILING
                            ? ceiling
                            : BigInteger.valueOf(claim.weight()));
        }
        allocation.findShares(BigInteger.valueOf(envelope), ceilings, bases);
        allocation.handOutOddCents(policy.ties());
        return allocation;
    }

    /** Returns the award in cents. */
    BigInteger award(ClaimId claim) {
        return awards.get(claim);
    }

    /** Tells whether the cents differ from the exact share by less than one cent. */
    boolean isWithinOneCent(ClaimId claim, long cents) {
        BigInteger difference =
                numerators.get(claim).subtract(BigInteger.valueOf(cents).multiply(denominator));
        return difference.abs().compareTo(denominator) < 0;
    }

    private void findShares(BigInteger envelope, Map<ClaimId, BigInteger> ceilings, Map<ClaimId, BigInteger> bases) {
        Set<ClaimId> sharing = new HashSet<>();
        Set<ClaimId> atCeiling = new HashSet<>();
        BigInteger demanded = BigInteger.ZERO;
        for (ClaimId claim : ceilings.keySet()) {
            if (bases.get(claim).signum() > 0) {
                sharing.add(claim);
                demanded = demanded.add(ceilings.get(claim));
            }
        }
        BigInteger rest = envelope.min(demanded);
        BigInteger units = sum(bases, sharing);
        while (!sharing.isEmpty()) {
            Set<ClaimId> filled = new HashSet<>();
            for (ClaimId claim : sharing) {
                if (rest.multiply(bases.get(claim))
                                .compareTo(ceilings.get(claim).multiply(units))
                        >= 0) {
                    filled.add(claim);
                }
            }
            if (filled.isEmpty()) {
                break;
            }
            sharing.removeAll(filled);
            atCeiling.addAll(filled);
            rest = rest.subtract(sum(ceilings, filled));
            units = sum(bases, sharing);
        }
        denominator = sharing.isEmpty() ? BigInteger.ONE : units;
        for (ClaimId claim : ceilings.keySet()) {
            BigInteger numerator = BigInteger.ZERO;
            if (atCeiling.contains(claim)) {
                numerator = ceilings.get(claim).multiply(denominator);
            } else if (sharing.contains(claim)) {
                numerator = rest.multiply(bases.get(claim));
            }
            numerators.put(claim, numerator);
            wholeCents.put(claim, numerator.divide(denominator));
        }
    }

    private void handOutOddCents(TieBreak ties) {
        BigInteger shares = sum(numerators, numerators.keySet()).divide(denominator);
        BigInteger oddCents = shares.subtract(sum(wholeCents, wholeCents.keySet()));
        awards.putAll(wholeCents);
        List<ClaimId> waiting = new ArrayList<>(awards.keySet());
        waiting.sort(byKey(ties));
        for (BigInteger given = BigInteger.ZERO; given.compareTo(oddCents) < 0; given = given.add(BigInteger.ONE)) {
            ClaimId next = waiting.get(0);
            for (ClaimId other : waiting) {
                if (cutOff(other).compareTo(cutOff(next)) > 0) {
                    next = other;
                }
            }
            waiting.remove(next);
            awards.merge(next, BigInteger.ONE, BigInteger::add);
        }
    }

    private BigInteger cutOff(ClaimId claim) {
        return numerators.get(claim).mod(denominator);
    }

    private static Comparator<ClaimId> byKey(TieBreak ties) {
        return ties.fold(
                byIdentifier -> Comparator.comparing(ClaimId::value),
                bySeed -> ((Comparator<ClaimId>) (one, other) ->
                                Arrays.compareUnsigned(digest(bySeed.seed(), one), digest(bySeed.seed(), other)))
                        .thenComparing(ClaimId::value));
    }

    private static byte[] digest(String seed, ClaimId claim) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed.getBytes(StandardCharsets.UTF_8));
            digest.update(claim.value().getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException exception) {
            throw new AssertionError(exception);
        }
    }

    private static BigInteger sum(Map<ClaimId, BigInteger> figures, Set<ClaimId> claims) {
        return claims.stream().map(figures::get).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
