package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An envelope handed out cent after cent to the claim first in line, as {@link Rounding#MONOTONE} is described. */
final class LineReference {

    private final AllocationPolicy.Sharing policy;
    private final Map<ClaimId, Long> held = new HashMap<>();

    private LineReference(AllocationPolicy.Sharing policy) {
        this.policy = policy;
    }

    static Map<ClaimId, Long> awards(AllocationPolicy.Sharing policy, long envelope, List<Claim> claims) {
        LineReference line = new LineReference(policy);
        claims.forEach(claim -> line.held.put(claim.id(), 0L));
        for (long cent = 0; cent < envelope; cent++) {
            Optional<Claim> first = claims.stream()
                    .filter(claim -> line.held(claim) < claim.room().cents() && line.base(claim) > 0)
                    .min(line.order());
            if (first.isEmpty()) {
                break;
            }
            line.held.merge(first.get().id(), 1L, Long::sum);
        }
        return line.held;
    }

    private Comparator<Claim> order() {
        Comparator<Claim> byRule = switch (policy.rule()) {
            case PROPORTIONAL_TO_CEILING, PROPORTIONAL_TO_WEIGHT ->
                Comparator.comparing(claim -> Ratio.of(2 * held(claim) + 1, 2 * base(claim)));
            case EQUAL_AWARDS -> Comparator.comparing(this::held);
            case EQUAL_LOSSES -> Comparator.comparing(this::missing).reversed();
            case TALMUD ->
                Comparator.comparing((Claim claim) -> !isBelowHalf(claim))
                        .thenComparing(claim -> isBelowHalf(claim) ? held(claim) : -missing(claim));
        };
        return byRule.thenComparing(claim -> policy.ties().keyOf(claim.id()));
    }

    private boolean isBelowHalf(Claim claim) {
        return 2 * held(claim) < claim.room().cents();
    }

    private long held(Claim claim) {
        return held.get(claim.id());
    }

    private long missing(Claim claim) {
        return claim.room().cents() - held(claim);
    }

    private long base(Claim claim) {
        return policy.rule() == SharingRule.PROPORTIONAL_TO_WEIGHT
                ? claim.weight()
                : claim.room().cents();
    }
}
