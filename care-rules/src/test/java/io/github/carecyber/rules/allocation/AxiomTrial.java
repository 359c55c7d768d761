package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;

/** A policy at work in a situation; it notes what it shares out, so that a counter-example can be told. */
final class AxiomTrial {

    /** An envelope shared out: what there was, in cents, the claims, and what each got. */
    record Step(long envelope, List<Claim> claims, List<Long> awards) {}

    private final AllocationPolicy policy;
    private final List<Step> steps = new ArrayList<>();

    AxiomTrial(AllocationPolicy policy) {
        this.policy = policy;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Returns the awards in cents, by position. */
    List<Long> awards(long envelope, List<Claim> claims) {
        List<Long> awards = Allocator.of(policy).allocate(Euros.ofCents(envelope), claims).awards().stream()
                .map(award -> award.amount().cents())
                .toList();
        steps.add(new Step(envelope, List.copyOf(claims), awards));
        return awards;
    }
}
